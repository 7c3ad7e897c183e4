package org.heddle.ui.transcript;

import java.util.Arrays;
import java.util.Optional;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.transcript.text.Boundaries;
import org.heddle.ui.transcript.text.TranscriptDocument;

/// What a selection made with the mouse, or a dragged edge, grows to.
public enum Snap {
    LETTER("As selected"), WORD("Whole words"), SENTENCE("Whole sentences"), TURN("Whole turns");

    private final String words;

    Snap(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public static Optional<Snap> named(String name) {
        return Arrays.stream(values()).filter(snap -> snap.name().equals(name)).findFirst();
    }

    /// The piece of the text around the letter at this offset.
    public Optional<TextSpan> around(int offset, TranscriptDocument document) {
        var boundaries = new Boundaries(document);
        return switch (this) {
            case LETTER -> Optional.empty();
            case WORD -> boundaries.wordAt(offset);
            case SENTENCE -> boundaries.sentenceAt(offset);
            case TURN -> boundaries.turnAt(offset);
        };
    }

    /// The passage with both ends moved outwards to whole pieces, without white space at its ends.
    public TextSpan grown(TextSpan span, TranscriptDocument document) {
        var inner = SourceText.trimmed(document.text(), span.start(), span.end());
        if (this == LETTER || inner.isEmpty() || document.isEmpty()) {
            return span;
        }
        int start = around(inner.get().start(), document).map(TextSpan::start).orElse(inner.get().start());
        int end = around(inner.get().end() - 1, document).map(TextSpan::end).orElse(inner.get().end());
        return SourceText.trimmed(document.text(), Math.min(start, inner.get().start()), Math.max(end, inner.get().end())).orElse(span);
    }
}
