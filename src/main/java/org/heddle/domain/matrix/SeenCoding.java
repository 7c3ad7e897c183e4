package org.heddle.domain.matrix;

import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.CodingLine;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.verification.Seen;

/// A coding as it was when the analyst last confirmed the cell above it. `text` begins the hash of the whole source: as long as it is the same, the words
/// under the coding need not be read to know that they are.
public record SeenCoding(CodingId coding, TextSpan span, String text, Seen seen) {
    private static final int LETTERS = 16;

    public static SeenCoding of(Coding coding, Source source, String text) {
        return of(coding.id(), coding, source, text);
    }

    /// The coding of this id as it is now.
    public static SeenCoding of(CodingId id, Coding now, Source source, String text) {
        return new SeenCoding(id, now.span(), mark(source), Seen.of(now, text));
    }

    private static String mark(Source source) {
        return source.sha256().substring(0, Math.min(LETTERS, source.sha256().length()));
    }

    /// Certainly the same words under the same code, without a look at the text.
    public boolean isSurelySame(CodingLine now, Source source) {
        return seen.code().equals(now.code()) && span.equals(now.span()) && text.equals(mark(source));
    }
}
