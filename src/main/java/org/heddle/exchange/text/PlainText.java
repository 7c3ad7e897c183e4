package org.heddle.exchange.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.source.ImportProblem;
import org.heddle.domain.source.SourceText;

/// The words of a text file in their stored form, and what was odd about its bytes.
public record PlainText(String text, List<ImportProblem> problems) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char LOST = '\uFFFD';
    private static final int CONTROLS_IN_A_HUNDRED = 5;

    public PlainText {
        problems = List.copyOf(problems);
    }

    /// Reads UTF-8, UTF-16 with a byte-order mark, and Windows-1252 where UTF-8 does not fit; empty when the bytes are no text.
    public static Optional<PlainText> of(byte[] bytes) {
        var problems = new ArrayList<ImportProblem>();
        String raw = decoded(bytes, problems);
        return raw.indexOf('\0') >= 0 ? Optional.empty() : withoutControls(raw, problems);
    }

    private static String decoded(byte[] bytes, List<ImportProblem> problems) {
        if (begins(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        int mark = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return utf8(bytes, mark, problems);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    private static String utf8(byte[] bytes, int from, List<ImportProblem> problems) {
        String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        return text.indexOf(LOST) < 0 ? text : mixed(ByteBuffer.wrap(bytes, from, bytes.length - from), problems);
    }

    /// Byte by byte where UTF-8 does not fit, so that one stray letter does not spoil the rest.
    private static String mixed(ByteBuffer bytes, List<ImportProblem> problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(bytes.remaining());
        int odd = 0;
        int firstLine = 0;
        for (CoderResult result = decoder.decode(bytes, out, true); result.isError(); result = decoder.decode(bytes, out, true)) {
            firstLine = odd == 0 ? lineAtEnd(out.duplicate().flip()) : firstLine;
            for (int left = result.length(); left > 0; left--) {
                out.put(WINDOWS.decode(bytes.slice(bytes.position(), 1)));
                bytes.position(bytes.position() + 1);
                odd++;
            }
        }
        if (odd > 0) {
            problems.add(new ImportProblem(firstLine, notUtf8(odd)));
        }
        return out.flip().toString();
    }

    private static String notUtf8(int bytes) {
        return "From here on %s not UTF-8 and %s read as Windows-1252: look at accents, dashes and quotation marks."
                .formatted(bytes == 1 ? "one byte is" : bytes + " bytes are", bytes == 1 ? "was" : "were");
    }

    private static Optional<PlainText> withoutControls(String raw, List<ImportProblem> problems) {
        int first = firstControl(raw);
        if (first < 0) {
            return Optional.of(new PlainText(SourceText.clean(raw), problems));
        }
        String kept = kept(raw, first);
        int removed = raw.length() - kept.length();
        if (removed * 100L > raw.length() * (long) CONTROLS_IN_A_HUNDRED) {
            return Optional.empty();
        }
        if (removed > 0) {
            problems.add(new ImportProblem(lineAtEnd(raw.substring(0, first)), removed == 1
                    ? "A control character that cannot be seen was taken out."
                    : "%d control characters that cannot be seen were taken out, the first of them here.".formatted(removed)));
        }
        return Optional.of(new PlainText(SourceText.clean(kept), problems));
    }

    /// Without control characters; a form feed or vertical tab ends the line.
    private static String kept(String raw, int firstControl) {
        var kept = new StringBuilder(raw.length());
        kept.append(raw, 0, firstControl);
        for (int at = firstControl; at < raw.length(); at++) {
            char letter = raw.charAt(at);
            if (letter == '\f' || letter == '\u000B') {
                kept.append('\n');
            } else if (!isControl(letter)) {
                kept.append(letter);
            }
        }
        return kept.toString();
    }

    private static int firstControl(String raw) {
        for (int at = 0; at < raw.length(); at++) {
            if (isControl(raw.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isControl(char letter) {
        return Character.isISOControl(letter) && letter != '\n' && letter != '\r' && letter != '\t';
    }

    /// The line (from 1) on which whatever follows this text stands.
    private static int lineAtEnd(CharSequence text) {
        return SourceText.clean(text.toString()).lines().mapToInt(_ -> 1).sum() + (endsLine(text) || text.isEmpty() ? 1 : 0);
    }

    private static boolean endsLine(CharSequence text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return last == '\n' || last == '\r';
    }
}
