package org.heddle.ui.analysis.arrangements;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.arrangement.Line;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.Sheet;
import org.heddle.ui.part.SourceWords;
import org.kordamp.ikonli.feather.Feather;

/// The line in hand: what it is called here, its gloss, and its ways through the arrangement.
final class LinePane extends VBox {
    private final ArrangementsViewModel model;
    private final TextField title = new TextField();
    private final TextArea gloss = new TextArea();
    private int shownLine = -1;

    LinePane(ArrangementsViewModel model) {
        super(8);
        this.model = model;
        getStyleClass().addAll("card", "side-pane");
        title.setId("line-title");
        gloss.setId("line-gloss");
        gloss.setPrefRowCount(3);
        SourceWords.wrap(gloss);
        gloss.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                save();
                key.consume();
            }
        });
        title.setOnAction(_ -> save());
        title.focusedProperty().subscribe((_, isFocused) -> saveWhenLeft(isFocused));
        gloss.focusedProperty().subscribe((_, isFocused) -> saveWhenLeft(isFocused));
        var ways = new FlowPane(4, 4, button("line-up", Feather.ARROW_UP, "Up (Alt+↑)", model::up), button("line-down", Feather.ARROW_DOWN, "Down (Alt+↓)", model::down),
                button("line-higher", Feather.ARROW_LEFT, "A step out (Alt+←)", model::higher),
                button("line-deeper", Feather.ARROW_RIGHT, "A step in (Alt+→)", model::deeper),
                button("line-out", Feather.TRASH_2, "Take out of this arrangement (Del); the code stays", model::takeOut));
        getChildren().addAll(Sheet.field("Called here", title), Sheet.field("Gloss: what it is here", gloss), ways);
        model.lineProperty().subscribe(_ -> show());
        model.shownProperty().subscribe(_ -> show());
    }

    private static Node button(String id, Feather icon, String words, Runnable act) {
        return Icons.button(id, icon, words, act);
    }

    private void saveWhenLeft(boolean isFocused) {
        if (!isFocused) {
            save();
        }
    }

    private void save() {
        if (shownLine >= 0 && shownLine == model.lineProperty().get()) {
            model.lineInHand().filter(line -> !line.heading().equals(title.getText().strip()) || !line.gloss().equals(gloss.getText().strip()))
                    .ifPresent(_ -> model.say(shownLine, title.getText(), gloss.getText()));
        }
    }

    private void show() {
        var line = model.lineInHand();
        shownLine = line.isEmpty() ? -1 : model.lineProperty().get();
        setDisable(line.isEmpty());
        title.setText(line.map(Line::heading).orElse(""));
        title.setPromptText(line.map(one -> one.title(model.shownProperty().get().codebook())).orElse(""));
        gloss.setText(line.map(Line::gloss).orElse(""));
    }
}
