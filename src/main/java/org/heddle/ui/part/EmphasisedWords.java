package org.heddle.ui.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.text.Text;
import org.heddle.domain.report.Emphasis;

/// Words of a source in which some are emphasised: these are drawn in italics, in any script.
public final class EmphasisedWords {
    private EmphasisedWords() {}

    /// Pieces for a `SourceFlow`.
    public static List<Text> pieces(String marked, String... styles) {
        var pieces = new ArrayList<Text>();
        for (Emphasis.Run run : Emphasis.runs(marked)) {
            String[] look = run.isEmphasised() ? Stream.concat(Stream.of(styles), Stream.of("markdown-emphasis")).toArray(String[]::new) : styles;
            pieces.addAll(SourceWords.pieces(run.words(), look));
        }
        return pieces;
    }
}
