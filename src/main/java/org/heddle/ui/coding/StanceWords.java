package org.heddle.ui.coding;

import javafx.util.StringConverter;
import org.heddle.domain.coding.Stance;
import org.jspecify.annotations.Nullable;

/// Stances as words in a choice.
final class StanceWords extends StringConverter<Stance> {
    @Override
    public String toString(@Nullable Stance stance) {
        return stance == null ? "" : stance.word();
    }

    @Override
    public Stance fromString(String word) {
        return Stance.named(word).orElse(Stance.EXEMPLIFIES);
    }
}
