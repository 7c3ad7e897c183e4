package org.heddle.ui.search;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

/// Asks where the hits are to be put and in which format.
final class HitFile {
    private HitFile() {}

    static void ask(Node owner, String query, Consumer<Path> write) {
        var chooser = new FileChooser();
        chooser.setTitle("Export all hits");
        chooser.setInitialFileName("Hits " + query.replaceAll("[^\\p{L}\\p{N} ]", "").strip() + ".xlsx");
        chooser.getExtensionFilters().addAll(new ExtensionFilter("Excel", "*.xlsx"), new ExtensionFilter("CSV", "*.csv"),
                new ExtensionFilter("Web page", "*.html"));
        File chosen = chooser.showSaveDialog(owner.getScene().getWindow());
        if (chosen != null) {
            write.accept(withEnding(chosen.toPath(), chooser.getSelectedExtensionFilter()));
        }
    }

    /// Some systems leave the ending of the chosen format away.
    private static Path withEnding(Path chosen, ExtensionFilter format) {
        String name = String.valueOf(chosen.getFileName());
        boolean isComplete = name.matches("(?i).*\\.(xlsx|csv|html)") || format == null;
        return isComplete ? chosen : chosen.resolveSibling(name + format.getExtensions().getFirst().substring(1));
    }
}
