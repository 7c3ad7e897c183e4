package org.heddle.domain.verification;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.Statement;

/// What lay before a checker: a code, and a sum over the words under it. Another sum, or another code, and the verdict is about something else.
/// Where the words stand does not matter, so that a correction elsewhere in the text leaves verdicts alone.
public record Seen(CodeId code, long words) {

    public static Seen of(Coding coding, String text) {
        return of(coding.code(), coding.span().start(), coding.span().end(), text);
    }

    public static Seen of(CodeId code, int start, int end, String text) {
        return new Seen(code, sum(text.substring(Math.min(start, text.length()), Math.min(end, text.length()))));
    }

    public static Seen of(CodingNote note) {
        return new Seen(note.heading(), sum(note.statements().stream().map(Statement::text).collect(Collectors.joining("\n"))));
    }

    private static long sum(String words) {
        var sum = new CRC32();
        sum.update(words.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
