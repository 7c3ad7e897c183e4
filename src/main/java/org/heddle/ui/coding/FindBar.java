package org.heddle.ui.coding;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.part.Icons;
import org.heddle.ui.transcript.TranscriptView;
import org.kordamp.ikonli.feather.Feather;

/// Finds words in the open source: marks every hit, Enter and Shift+Enter step, Esc closes.
final class FindBar extends HBox {
    private final TranscriptView text;
    private final CustomTextField field = new CustomTextField();
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
        count.getStyleClass().addAll("muted", "small");
        field.textProperty().subscribe(_ -> search());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(field, count, Icons.button("find-previous", Feather.CHEVRON_UP, "Previous hit (Shift+Enter)", () -> step(-1)),
                Icons.button("find-next", Feather.CHEVRON_DOWN, "Next hit (Enter)", () -> step(1)),
                Icons.button("find-close", Feather.X, "Close (Esc)", this::close));
        close();
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

    private void search() {
        hits = found(text.document().text(), field.getText());
        text.setHits(hits);
        at = -1;
        count.setText(field.getText().isBlank() ? "" : hits.isEmpty() ? "not in this source" : Counted.of(hits.size(), "hit"));
    }

    /// Whatever the case of the letters.
    static List<TextSpan> found(String text, String words) {
        var found = new ArrayList<TextSpan>();
        if (!words.isBlank()) {
            var matcher = Pattern.compile(Pattern.quote(words), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
            while (matcher.find()) {
                found.add(new TextSpan(matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    private void step(int by) {
        if (!hits.isEmpty()) {
            at = Math.floorMod(at < 0 && by < 0 ? -1 : at + by, hits.size());
            text.select(hits.get(at));
            count.setText("%d of %d".formatted(at + 1, hits.size()));
        }
    }
}
