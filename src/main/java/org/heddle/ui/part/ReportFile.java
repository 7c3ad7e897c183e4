package org.heddle.ui.part;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

/// Asks where a report is to be put and in which format.
public final class ReportFile {
    private ReportFile() {}

    /// `name` is proposed, without an ending.
    public static void ask(Node owner, String title, String name, Consumer<Path> write) {
        ask(owner, title, name, List.of(new ExtensionFilter("Word", "*.docx"), new ExtensionFilter("Excel", "*.xlsx"),
                new ExtensionFilter("Web page", "*.html"), new ExtensionFilter("JSON", "*.json")), write);
    }

    /// The same for a long table, which nobody wants in a word processor.
    public static void askForTable(Node owner, String title, String name, Consumer<Path> write) {
        ask(owner, title, name, List.of(new ExtensionFilter("Excel", "*.xlsx"), new ExtensionFilter("CSV", "*.csv"),
                new ExtensionFilter("Web page", "*.html")), write);
    }

    /// A table of figures, for a paper or for a statistics program.
    public static void askForAnalysis(Node owner, String title, String name, Consumer<Path> write) {
        ask(owner, title, name, List.of(new ExtensionFilter("Excel", "*.xlsx"), new ExtensionFilter("Word", "*.docx"), new ExtensionFilter("CSV", "*.csv"),
                new ExtensionFilter("Web page", "*.html"), new ExtensionFilter("Markdown", "*.md"), new ExtensionFilter("LaTeX", "*.tex"),
                new ExtensionFilter("JSON", "*.json")), write);
    }

    /// Passages as a table, or as their drawing.
    public static void askForReading(Node owner, String title, String name, Consumer<Path> write) {
        ask(owner, title, name, List.of(new ExtensionFilter("Word", "*.docx"), new ExtensionFilter("Excel", "*.xlsx"), new ExtensionFilter("CSV", "*.csv"),
                new ExtensionFilter("Web page", "*.html"), new ExtensionFilter("Markdown", "*.md"), new ExtensionFilter("PNG picture", "*.png"),
                new ExtensionFilter("SVG drawing", "*.svg")), write);
    }

    /// A text with tables, or its tables alone.
    public static void askForPack(Node owner, String title, String name, Consumer<Path> write) {
        ask(owner, title, name, List.of(new ExtensionFilter("Word", "*.docx"), new ExtensionFilter("Excel", "*.xlsx"), new ExtensionFilter("CSV", "*.csv"),
                new ExtensionFilter("Web page", "*.html"), new ExtensionFilter("Markdown", "*.md"), new ExtensionFilter("LaTeX", "*.tex"),
                new ExtensionFilter("JSON", "*.json")), write);
    }

    /// A drawing.
    public static void askForPicture(Node owner, String title, String name, Consumer<Path> write) {
        ask(owner, title, name, List.of(new ExtensionFilter("PNG picture", "*.png"), new ExtensionFilter("SVG drawing", "*.svg")), write);
    }

    private static void ask(Node owner, String title, String name, List<ExtensionFilter> formats, Consumer<Path> write) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name + formats.getFirst().getExtensions().getFirst().substring(1));
        chooser.getExtensionFilters().addAll(formats);
        File chosen = chooser.showSaveDialog(owner.getScene().getWindow());
        if (chosen != null) {
            write.accept(withEnding(chosen.toPath(), chooser.getSelectedExtensionFilter()));
        }
    }

    /// Some systems leave the ending of the chosen format away.
    private static Path withEnding(Path chosen, ExtensionFilter format) {
        String name = String.valueOf(chosen.getFileName());
        return name.contains(".") || format == null ? chosen : chosen.resolveSibling(name + format.getExtensions().getFirst().substring(1));
    }
}
