package org.heddle.exchange.importing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What the first bytes of a file say it is, whatever its name says.
enum Content {
    PDF("a PDF", ".pdf"), RTF("rich text (RTF)", ".rtf"), ZIP("a zip archive", ".zip"), OLE("an old Word document or another old Office file", ".doc"),
    PICTURE("a picture", ""), SOUND("a recording", ""), GZIP("a gzip archive", ".gz"), SQLITE("a database", "");

    private final String words;
    private final String extension;

    Content(String words, String extension) {
        this.words = words;
        this.extension = extension;
    }

    /// The bytes that such a file begins with, a letter each.
    private List<String> signatures() {
        return switch (this) {
            case PDF -> List.of("%PDF-");
            case RTF -> List.of("{\\rtf");
            case ZIP -> List.of("PK\u0003\u0004", "PK\u0005\u0006");
            case OLE -> List.of("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");
            case PICTURE -> List.of("\u0089PNG", "\u00FF\u00D8\u00FF", "GIF87a", "GIF89a", "II*\0", "MM\0*");
            case SOUND -> List.of("ID3\u0002", "ID3\u0003", "ID3\u0004", "RIFF", "OggS", "fLaC");
            case GZIP -> List.of("\u001F\u008B");
            case SQLITE -> List.of("SQLite format 3\0");
        };
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
        String letters = new String(head, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values()).filter(content -> content.signatures().stream().anyMatch(letters::startsWith)).findFirst();
    }
}
