package org.heddle.exchange.importing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What the first bytes of a file say it is, whatever its name says.
enum Content {
    PDF("a PDF", ".pdf", signed("%PDF-")),
    RTF("rich text (RTF)", ".rtf", signed("{\\rtf")),
    ZIP("a zip archive", ".zip", signed("PK\u0003\u0004"), signed("PK\u0005\u0006")),
    OLE("an old Word document or another old Office file", ".doc", signed("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")),
    PICTURE("a picture", "", signed("\u0089PNG"), signed("\u00FF\u00D8\u00FF"), signed("GIF87a"), signed("GIF89a"), signed("II*\0"), signed("MM\0*")),
    SOUND("a recording", "", signed("ID3\u0002"), signed("ID3\u0003"), signed("ID3\u0004"), signed("RIFF"), signed("OggS"), signed("fLaC")),
    GZIP("a gzip archive", ".gz", signed("\u001F\u008B")),
    SQLITE("a database", "", signed("SQLite format 3\0"));

    private final String words;
    private final String extension;
    private final List<byte[]> signatures;

    Content(String words, String extension, byte[]... signatures) {
        this.words = words;
        this.extension = extension;
        this.signatures = List.of(signatures);
    }

    private static byte[] signed(String letters) {
        return letters.getBytes(StandardCharsets.ISO_8859_1);
    }

    /// As named in a refusal.
    String words() {
        return words;
    }

    boolean isNamedIn(String fileName) {
        return !extension.isEmpty() && fileName.endsWith(extension);
    }

    /// Empty: nothing known, perhaps text.
    static Optional<Content> of(byte[] head) {
        return Arrays.stream(values()).filter(content -> content.signatures.stream().anyMatch(sign -> begins(head, sign))).findFirst();
    }

    private static boolean begins(byte[] head, byte[] sign) {
        return head.length >= sign.length && Arrays.equals(head, 0, sign.length, sign, 0, sign.length);
    }
}
