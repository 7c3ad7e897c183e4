package org.heddle.ui.codebook;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.heddle.domain.codebook.Code;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.KeyCap;
import org.heddle.ui.part.Words;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Draws a row of the picker with the typed letters marked.
final class PickerCell extends ListCell<PickerRow> {
    private static final double DOT = 10;

    private final Workspace workspace;
    private final RecentCodes recent;

    PickerCell(Workspace workspace, RecentCodes recent) {
        this.workspace = workspace;
        this.recent = recent;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PickerRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(empty || row == null ? null : switch (row) {
            case PickerRow.Known known -> known(known.match());
            case PickerRow.New fresh -> fresh(fresh);
        });
    }

    private Node known(CodeMatches.Match match) {
        StudyState state = workspace.study().now();
        Code code = match.code();
        var colour = CodePalette.of(state.codebook(), code);
        var parent = Words.of(state.codebook().path(code.id()).parent().map(Object::toString).orElse(""), "muted", "small");
        parent.setMinWidth(0);
        HBox.setHgrow(parent, Priority.ALWAYS);
        parent.setMaxWidth(Double.MAX_VALUE);
        var line = line(new CodeDot(colour, workspace.themeProperty(), DOT), marked(match), parent);
        if (recent.recent().contains(code.id())) {
            line.getChildren().add(Icons.of(Feather.CLOCK, Icons.ROW));
        }
        recent.key(code.id()).ifPresent(key -> line.getChildren().add(new KeyCap(String.valueOf(key))));
        line.getChildren().add(count(state.countWithChildren(code.id())));
        setAccessibleText(state.codebook().path(code.id()).toString());
        return line;
    }

    private static Label count(int codings) {
        var count = Words.of(String.valueOf(codings), "muted", "small");
        count.setMinWidth(Region.USE_PREF_SIZE);
        return count;
    }

    private static Node marked(CodeMatches.Match match) {
        var flow = new TextFlow();
        String name = match.code().name();
        for (int at = 0; at < name.length(); at++) {
            var letter = new Text(name.substring(at, at + 1));
            letter.getStyleClass().add(match.letters().contains(at) ? "picker-hit" : "picker-name");
            flow.getChildren().add(letter);
        }
        flow.setMinWidth(Region.USE_PREF_SIZE);
        flow.setMaxHeight(Region.USE_PREF_SIZE);
        return flow;
    }

    private Node fresh(PickerRow.New fresh) {
        var words = new Label("Create “%s”".formatted(fresh.name()));
        words.getStyleClass().add("link");
        words.setMinWidth(0);
        var where = Words.of(fresh.parent().map(code -> "in " + code.name()).orElse("as a top code"), "muted", "small");
        where.setMinWidth(0);
        HBox.setHgrow(where, Priority.ALWAYS);
        where.setMaxWidth(Double.MAX_VALUE);
        var line = line(Icons.of(Feather.PLUS, Icons.ROW), words, where);
        fresh.close().ifPresent(code -> {
            var close = new Label("close to " + code.name(), Icons.of(Feather.ALERT_TRIANGLE, Icons.SMALL));
            close.getStyleClass().addAll("chip", "warn");
            line.getChildren().add(close);
        });
        line.getChildren().add(new KeyCap("Shift Enter"));
        setAccessibleText(words.getText());
        return line;
    }

    private static HBox line(Node... nodes) {
        var line = new HBox(8, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
