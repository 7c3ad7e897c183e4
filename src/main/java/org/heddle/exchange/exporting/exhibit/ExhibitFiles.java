package org.heddle.exchange.exporting.exhibit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.heddle.domain.Refusal;
import org.heddle.domain.quotes.exhibit.PrintedExhibit;
import org.heddle.exchange.exporting.WholeFile;

/// Writes exhibits to a file in the format that the file's name asks for, whole or not at all.
public final class ExhibitFiles {
    /// The endings of the files that can be written, without their dot.
    public static final List<String> EXTENSIONS = List.of("docx", "html", "md", "xlsx", "json", "tex");

    private ExhibitFiles() {}

    /// One format.
    interface Format {
        void write(List<PrintedExhibit> exhibits, OutputStream out) throws IOException;
    }

    public static void write(List<PrintedExhibit> exhibits, Path out) {
        if (exhibits.isEmpty()) {
            throw new Refusal("There is no exhibit to write.");
        }
        Format format = format(out);
        WholeFile.write(out, stream -> format.write(exhibits, stream));
    }

    private static Format format(Path out) {
        String name = String.valueOf(out.getFileName());
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "docx" -> new ExhibitDocx();
            case "html" -> new ExhibitHtml();
            case "md" -> new ExhibitMarkdown();
            case "xlsx" -> new ExhibitXlsx();
            case "json" -> new ExhibitJson();
            case "tex" -> new ExhibitTex();
            default -> throw new Refusal("The file “%s” cannot be written: the name of an exhibit's file ends in .docx, .html, .md, .xlsx, .json or .tex."
                    .formatted(out.getFileName()));
        };
    }

    /// What several exhibits are called together.
    static String title(List<PrintedExhibit> exhibits) {
        return exhibits.size() == 1 ? exhibits.getFirst().title() : "Exhibits";
    }
}
