package org.heddle.ui.transcript.text;

import java.util.Optional;
import org.heddle.domain.source.TextSpan;

/// Where a selection began and where its caret stands (UTF-16 offsets).
/// At a soft line break one offset has two places; `atLineEnd` puts the caret on the upper line.
public record Selection(int anchor, int caret, boolean atLineEnd) {
    public static final Selection NONE = Selection.at(0);

    public static Selection at(int offset) {
        return new Selection(offset, offset, false);
    }

    public static Selection over(TextSpan span) {
        return new Selection(span.start(), span.end(), false);
    }

    Selection to(int newCaret) {
        return new Selection(anchor, newCaret, false);
    }

    public Optional<TextSpan> span() {
        return TranscriptDocument.between(anchor, caret);
    }
}
