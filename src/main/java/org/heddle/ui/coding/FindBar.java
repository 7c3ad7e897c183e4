package org.heddle.ui.coding;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.part.Icons;
import org.heddle.ui.transcript.TranscriptView;
import org.kordamp.ikonli.feather.Feather;

/// Finds words in the open source: marks every hit in the text and beside it; Enter and Shift+Enter step, Ctrl+G steps from the text, Esc closes.
final class FindBar extends HBox {
    private final TranscriptView text;
    private final CustomTextField field = new CustomTextField();
    private final ToggleButton matchCase = option("find-case", "Aa", "Upper and lower case as written");
    private final ToggleButton wholeWords = option("find-words", "W", "Whole words only");
    private final Label count = new Label();
    private List<TextSpan> hits = List.of();
    private int at;

    FindBar(TranscriptView text) {
        super(8);
        this.text = text;
        setId("find-bar");
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        field.setId("find-field");
        field.setPromptText("Find in this source");
        field.setAccessibleText("Find in this source");
        field.setLeft(Icons.of(Feather.SEARCH, Icons.ROW));
        field.setPrefWidth(260);
        field.setMinWidth(120);
        HBox.setHgrow(field, Priority.SOMETIMES);
        field.setMaxWidth(360);
        count.setId("find-count");
        count.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().addAll("muted", "small");
        field.textProperty().subscribe(_ -> search());
        matchCase.selectedProperty().subscribe(_ -> search());
        wholeWords.selectedProperty().subscribe(_ -> search());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(field, matchCase, wholeWords, count,
                Icons.button("find-previous", Feather.CHEVRON_UP, "Previous hit (Shift+Enter, in the text Ctrl+Shift+G)", () -> step(-1)),
                Icons.button("find-next", Feather.CHEVRON_DOWN, "Next hit (Enter, in the text Ctrl+G)", () -> step(1)),
                Icons.button("find-close", Feather.X, "Close (Esc)", this::close));
        close();
    }

    private static ToggleButton option(String id, String letters, String words) {
        var button = new ToggleButton(letters);
        button.setId(id);
        button.getStyleClass().add("find-option");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        return button;
    }

    void open() {
        setVisible(true);
        setManaged(true);
        field.requestFocus();
        field.selectAll();
        search();
    }

    private void close() {
        setVisible(false);
        setManaged(false);
        text.setHits(List.of());
        text.requestFocus();
    }

    /// The source on screen is another one.
    void reset() {
        if (isVisible()) {
            search();
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            step(key.isShiftDown() ? -1 : 1);
        } else if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            close();
        }
    }

    /// Goes to the next or previous hit; without the bar it comes first.
    void again(boolean forward) {
        if (isVisible()) {
            step(forward ? 1 : -1);
        } else {
            open();
        }
    }

    private void search() {
        if (!isVisible()) {
            return;
        }
        hits = new Finding(field.getText(), matchCase.isSelected(), wholeWords.isSelected()).in(text.document().text());
        text.setHits(hits);
        at = -1;
        count.setText(field.getText().isBlank() ? "" : hits.isEmpty() ? "not in this source" : Counted.of(hits.size(), "hit"));
    }

    /// From one hit to the next, round and round; at first from the caret.
    private void step(int by) {
        if (!hits.isEmpty()) {
            at = Math.floorMod(at < 0 ? fromCaret(by) : at + by, hits.size());
            text.select(hits.get(at));
            count.setText("%,d of %,d".formatted(at + 1, hits.size()));
        }
    }

    private int fromCaret(int by) {
        int before = (int) hits.stream().filter(hit -> hit.start() < text.caret()).count();
        return by > 0 ? before : before - 1;
    }
}
