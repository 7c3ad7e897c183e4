package org.heddle.ui.quotes.exhibit;

import java.nio.file.Path;
import java.util.Locale;

/// A kind of file that an exhibit can be written to.
public enum ExhibitFormat {
    WORD("Word", "docx"), EXCEL("Excel", "xlsx"), HTML("Web page", "html"), MARKDOWN("Markdown", "md"), JSON("JSON", "json"), LATEX("LaTeX", "tex");

    private final String words;
    private final String extension;

    ExhibitFormat(String words, String extension) {
        this.words = words;
        this.extension = extension;
    }

    public String words() {
        return words;
    }

    public String extension() {
        return extension;
    }

    /// The file with this format's ending, which some desktops leave to the program.
    Path named(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith("." + extension) ? chosen : chosen.resolveSibling(name + "." + extension);
    }
}
