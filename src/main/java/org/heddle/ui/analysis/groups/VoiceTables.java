package org.heddle.ui.analysis.groups;

import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.heddle.domain.talk.GroupTalk;
import org.heddle.domain.talk.GroupTalk.Voice;
import org.heddle.domain.talk.TalkReport;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;

/// Who speaks how much, and who speaks next, as small tables.
final class VoiceTables {
    private static final double BAR = 160;
    private static final double NAME = 190;
    private static final double COLUMN = 74;

    private VoiceTables() {}

    /// Interviewers stand apart: they have no share.
    static GridPane shares(GroupTalk talk) {
        var grid = grid("voices");
        heads(grid, List.of("speaker", "turns", "words", "share of the participants’ words"));
        int row = 1;
        for (Voice voice : talk.voices()) {
            grid.add(name(voice), 0, row);
            grid.add(number(voice.turns()), 1, row);
            grid.add(number(voice.words()), 2, row);
            int at = row;
            talk.share(voice).ifPresent(share -> {
                var bar = new ProgressBar(share);
                bar.setPrefWidth(BAR);
                bar.getStyleClass().add("progress-thin");
                bar.setAccessibleText(TalkReport.percent(share));
                grid.add(bar, 3, at);
                grid.add(Words.of(TalkReport.percent(share), "small"), 4, at);
            });
            row++;
        }
        return grid;
    }

    /// A row speaks first, a column right after it.
    static GridPane next(GroupTalk talk) {
        var grid = grid("successions");
        grid.add(Words.of("first ↓, then →", "muted", "small"), 0, 0);
        for (int column = 0; column < talk.voices().size(); column++) {
            var head = SourceWords.of(talk.voices().get(column).label(), 40, "caption");
            head.setMaxWidth(COLUMN);
            head.setMinWidth(COLUMN);
            grid.add(head, column + 1, 0);
            GridPane.setHalignment(head, HPos.RIGHT);
        }
        for (int row = 0; row < talk.voices().size(); row++) {
            grid.add(name(talk.voices().get(row)), 0, row + 1);
            for (int column = 0; column < talk.voices().size(); column++) {
                Node figure = number(talk.followed(row, column));
                figure.setAccessibleText(String.format(Locale.ROOT, "%s, then %s: %d", talk.voices().get(row).label(), talk.voices().get(column).label(),
                        talk.followed(row, column)));
                grid.add(figure, column + 1, row + 1);
            }
        }
        return grid;
    }

    private static GridPane grid(String id) {
        var grid = new GridPane(16, 6);
        grid.setId(id);
        return grid;
    }

    private static void heads(GridPane grid, List<String> words) {
        for (int column = 0; column < words.size(); column++) {
            var head = Words.of(words.get(column), "caption");
            head.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(head, column, 0);
            GridPane.setHalignment(head, column == 1 || column == 2 ? HPos.RIGHT : HPos.LEFT);
        }
    }

    /// A label that is its role is said once.
    private static Region name(Voice voice) {
        String label = TalkReport.name(voice);
        String role = voice.role().filter(code -> !code.equals(label)).map(code -> " · " + code).orElse("");
        Region name = SourceWords.of(label + role, Double.MAX_VALUE);
        name.setMaxWidth(NAME);
        return name;
    }

    private static Label number(int value) {
        var label = Words.of(String.valueOf(value), value == 0 ? "muted" : "plain");
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }
}
