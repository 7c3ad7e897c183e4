package org.heddle.exchange.transcript;

import java.nio.file.Path;
import java.util.Locale;
import org.heddle.domain.Refusal;
import org.heddle.exchange.exporting.WholeFile;

/// Writes coded transcripts to a file; its name says whether as a web page or as a Word document.
public final class TranscriptFiles {
    private TranscriptFiles() {}

    public static void write(Iterable<CodedText> texts, Legend legend, String title, Path out) {
        String name = String.valueOf(out.getFileName());
        switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "html" -> WholeFile.write(out, stream -> TranscriptHtml.write(texts, legend, title, stream));
            case "docx" -> WholeFile.write(out, stream -> TranscriptDocx.write(texts, legend, title, stream));
            default -> throw new Refusal("The file “%s” cannot be written: its name must end in .html or .docx.".formatted(name));
        }
    }
}
