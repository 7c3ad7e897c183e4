package org.heddle.domain.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;

/// What every offset is counted in: a text with one form of each letter, one kind of line end and no byte order mark.
public final class SourceText {
    private SourceText() {}

    /// The stored form of what a file holds. Done once, on import.
    public static String clean(String raw) {
        String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(lines, Normalizer.Form.NFC);
    }

    /// SHA-256 of the stored text in UTF-8, in lower-case hexadecimal.
    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The span without white space at its ends; empty when nothing else is in it.
    public static Optional<TextSpan> trimmed(CharSequence text, int from, int to) {
        int start = Math.clamp(from, 0, text.length());
        int end = Math.clamp(to, start, text.length());
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new TextSpan(start, end)) : Optional.empty();
    }

    /// True when the offset stands between the two halves of one code point.
    public static boolean cutsCodePoint(CharSequence text, int offset) {
        return offset > 0 && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1)) && Character.isLowSurrogate(text.charAt(offset));
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == '\uFEFF';
    }
}
