package org.heddle.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.ui.part.Hint;
import org.heddle.ui.part.KeyCap;

/// All keys on one sheet over the window; Esc, F1 or a click puts it away.
final class KeySheet extends StackPane {
    private record Group(String title, List<Hint> hints) {}

    private static final List<Group> GROUPS = List.of(
            new Group("Everywhere", List.of(
                    Hint.of("undo", "Ctrl Z"), Hint.of("redo", "Ctrl Y"), Hint.of("quick search", "Ctrl K"),
                    Hint.of("search everywhere", "Ctrl Shift F"), Hint.of("rooms", "Alt 1", "Alt 6"), Hint.of("hide the bars", "H"),
                    Hint.of("this sheet", "F1"))),
            new Group("Select in the text", List.of(
                    Hint.of("move the caret, with Shift select", "← → ↑ ↓"), Hint.of("word by word", "Ctrl ←", "Ctrl →"),
                    Hint.of("line", "Home", "End"), Hint.of("sentence, then turn", "Ctrl L"), Hint.of("everything", "Ctrl A"),
                    Hint.of("copy", "Ctrl C"))),
            new Group("Code", List.of(
                    Hint.of("pick or make a code", "C", "Enter"), Hint.of("favourites", "1", "9"), Hint.of("last code", "R"),
                    Hint.of("in vivo", "V"), Hint.of("comment", "M"), Hint.of("uncode", "Del"), Hint.of("end of the coding", "Alt ←", "Alt →"),
                    Hint.of("start of the coding", "Alt Shift ←", "Alt Shift →"), Hint.of("next, previous coding", "F3", "Shift F3"),
                    Hint.of("next, previous without a code", "F4", "Shift F4"), Hint.of("line by line", "F7"), Hint.of("read, needs no code", "Space"),
                    Hint.of("next of overlapping", "O"), Hint.of("find here", "Ctrl F"), Hint.of("next, previous source", "Ctrl PgDn", "Ctrl PgUp"))),
            new Group("Verify", List.of(
                    Hint.of("agree", "A"), Hint.of("disagree", "D"), Hint.of("query", "Q"), Hint.of("comment", "M"),
                    Hint.of("keep the comment and go on", "Ctrl Enter"), Hint.of("missed passage", "N"),
                    Hint.of("step", "↑", "↓"), Hint.of("next undecided", "U"))),
            new Group("Search", List.of(
                    Hint.of("hit", "↑", "↓"), Hint.of("code the hit", "C"), Hint.of("favourites", "1", "9"), Hint.of("open in the text", "Enter"))));

    private KeySheet() {
        setId("key-sheet");
        getStyleClass().add("curtain");
        var card = new VBox(16);
        card.getStyleClass().add("key-sheet");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var title = new Label("All keys");
        title.getStyleClass().add("heading");
        var columns = new HBox(32);
        for (List<Group> column : columns()) {
            var box = new VBox(16);
            column.forEach(group -> box.getChildren().add(group(group)));
            columns.getChildren().add(box);
        }
        card.getChildren().addAll(title, columns);
        getChildren().add(card);
        setFocusTraversable(true);
    }

    private static List<List<Group>> columns() {
        var left = new ArrayList<>(GROUPS.subList(0, 2));
        left.add(GROUPS.get(4));
        return List.of(left, List.of(GROUPS.get(2), GROUPS.get(3)));
    }

    private static VBox group(Group group) {
        var title = new Label(group.title());
        title.getStyleClass().add("caption");
        var grid = new GridPane(12, 6);
        int row = 0;
        for (Hint hint : group.hints()) {
            var keys = new HBox(4);
            keys.setAlignment(Pos.CENTER_LEFT);
            hint.keys().forEach(key -> keys.getChildren().add(new KeyCap(key)));
            grid.addRow(row++, keys, new Label(hint.words()));
        }
        return new VBox(6, title, grid);
    }

    /// Puts the sheet over the window, or away when it is there.
    static void show(StackPane window) {
        var open = window.getChildren().stream().filter(KeySheet.class::isInstance).findFirst();
        if (open.isPresent()) {
            window.getChildren().remove(open.get());
            return;
        }
        var sheet = new KeySheet();
        sheet.setOnMouseClicked(_ -> window.getChildren().remove(sheet));
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                window.getChildren().remove(sheet);
            }
        });
        window.getChildren().add(sheet);
        sheet.requestFocus();
    }
}
