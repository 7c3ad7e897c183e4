package org.heddle.ui.codebook;

import javafx.util.StringConverter;
import org.heddle.domain.codebook.CodeStatus;
import org.jspecify.annotations.Nullable;

/// A code's status in words.
final class StatusWords extends StringConverter<CodeStatus> {
    @Override
    public String toString(@Nullable CodeStatus status) {
        return status == null ? "" : status.word();
    }

    @Override
    public CodeStatus fromString(String word) {
        return CodeStatus.named(word).orElse(CodeStatus.PROPOSED);
    }
}
