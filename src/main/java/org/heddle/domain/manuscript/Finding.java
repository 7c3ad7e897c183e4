package org.heddle.domain.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.heddle.domain.manuscript.matching.Piece;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.TextSpan;

/// What the audit says about one quotation. Place and pieces are those of the source that it is most like; nothing when it was not found.
public record Finding(Quotation quotation, QuoteVerdict verdict, Optional<Where> where, List<Piece> pieces, List<Fault> faults,
                      AttributionVerdict attribution, String attributionComputed) {

    /// A place in a source; the turn's number is absent where there are no turns.
    public record Where(Source source, TextSpan span, OptionalInt turn) {}

    public Finding {
        pieces = List.copyOf(pieces);
        faults = List.copyOf(faults);
    }

    static Finding notFound(Quotation quotation) {
        return new Finding(quotation, QuoteVerdict.NOT_FOUND, Optional.empty(), List.of(), List.of(), AttributionVerdict.UNKNOWN, "");
    }

    /// True when an author should look at it.
    public boolean isWorthALook() {
        return verdict == QuoteVerdict.ALTERED || verdict == QuoteVerdict.NOT_FOUND || !faults.isEmpty() || attribution == AttributionVerdict.DIFFERS;
    }

    /// The words with what differs marked: `[-source-]` and `{+print+}`; empty when nothing does.
    public String difference() {
        return verdict == QuoteVerdict.EXACT || verdict == QuoteVerdict.NOT_FOUND ? ""
                : pieces.stream().map(Finding::marked).collect(Collectors.joining(" ")).replace(" \u0000", "");
    }

    private static String marked(Piece piece) {
        return switch (piece.kind()) {
            case SAME, BRACKETED -> piece.printed();
            case OMITTED -> piece.hidesNegation() ? "[-%s-]{+%s+}".formatted(piece.source(), piece.printed()) : piece.printed();
            case CHANGED, CAPITALS -> "[-%s-]{+%s+}".formatted(piece.source(), piece.printed());
            case PUNCTUATION -> "\u0000" + (piece.source().isBlank() ? "" : "[-%s-]".formatted(piece.source()))
                    + (piece.printed().isBlank() ? "" : "{+%s+}".formatted(piece.printed()));
            case LEFT_OUT, NOTE -> "[-%s-]".formatted(piece.source());
            case ADDED -> "{+%s+}".formatted(piece.printed());
        };
    }

    /// What is wrong, in a sentence; empty when nothing is.
    public String reason() {
        return faults.stream().map(Fault::words).collect(Collectors.joining("; "));
    }
}
