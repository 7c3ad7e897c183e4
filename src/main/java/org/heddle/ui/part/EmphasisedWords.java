package org.heddle.ui.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.text.Text;
import org.heddle.domain.report.Emphasis;

/// Words of a source in which some are emphasised: in italics, or underlined in scripts that have no italics, where JavaFX 26 also fails on a line
/// of two typefaces.
public final class EmphasisedWords {
    private static final String ITALIC = "markdown-emphasis";
    private static final String UNDERLINED = "shaped-emphasis";

    private EmphasisedWords() {}

    /// Pieces for a `SourceFlow`. A blank after emphasised words goes with them, so that lines end where they would end without emphasis.
    public static List<Text> pieces(String marked, String... styles) {
        String emphasis = Shaped.cuts(Emphasis.plain(marked)).isEmpty() ? ITALIC : UNDERLINED;
        var pieces = new ArrayList<Text>();
        List<Emphasis.Run> runs = Emphasis.runs(marked);
        for (int at = 0; at < runs.size(); at++) {
            String words = at == 0 ? runs.get(at).words() : runs.get(at).words().stripLeading();
            String blank = at + 1 < runs.size() && Character.isWhitespace(runs.get(at + 1).words().charAt(0)) ? " " : "";
            String[] look = runs.get(at).isEmphasised() ? Stream.concat(Stream.of(styles), Stream.of(emphasis)).toArray(String[]::new) : styles;
            pieces.addAll(SourceWords.pieces(words + blank, look));
        }
        return pieces;
    }
}
