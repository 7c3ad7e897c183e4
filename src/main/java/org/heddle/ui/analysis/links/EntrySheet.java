package org.heddle.ui.analysis.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.Refusal;
import org.heddle.domain.link.Form;
import org.heddle.domain.link.RegisterEntry;
import org.heddle.domain.link.Shown;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.Sheet;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;
import org.kordamp.ikonli.feather.Feather;

/// Writes an entry of the register: its form, a title, its passages and the analyst's reading.
final class EntrySheet {
    private static final double WIDTH = 600;
    private static final double TWO_LINES = 42;

    private final RegisterEntry entry;
    private final List<Shown> passages;
    private final ComboBox<String> form = new ComboBox<>();
    private final TextField title = new TextField();
    private final TextArea reading = new TextArea();
    private final VBox shown = new VBox(6);
    private final Sheet sheet;

    EntrySheet(String words, RegisterEntry entry, List<Shown> passages, Consumer<RegisterEntry> say) {
        this.entry = entry;
        this.passages = new ArrayList<>(passages);
        form.setId("entry-form");
        form.setEditable(true);
        form.getItems().setAll(Form.STANDARD.stream().map(Form::words).toList());
        form.setValue(entry.form().words());
        title.setId("entry-title");
        title.setText(entry.title());
        reading.setId("entry-reading");
        reading.setPrefRowCount(6);
        SourceWords.wrap(reading);
        reading.setText(entry.reading());
        var refused = Words.wrapped("", "danger", "small");
        refused.setId("entry-refused");
        var done = new Button("Keep");
        done.setId("entry-done");
        done.getStyleClass().add("accent");
        var scroll = new ScrollPane(shown);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(120);
        scroll.getStyleClass().add("card-scroll");
        show();
        sheet = new Sheet("entry-sheet", words, WIDTH, new VBox(10, Sheet.field("Form: one of these, or your own", form), Sheet.field("Title", title),
                Words.of("Passages", "caption"), scroll, Sheet.field("Your reading", reading), refused, Sheet.buttons(done))).low();
        done.setOnAction(_ -> {
            try {
                say.accept(said());
                sheet.close();
            } catch (Refusal refusal) {
                refused.setText(refusal.sentence());
            }
        });
    }

    private RegisterEntry said() {
        RegisterEntry said = entry.saying(Form.named(Optional.ofNullable(form.getEditor().getText()).orElse("")), title.getText(), reading.getText())
                .showing(passages.stream().map(Shown::passage).toList());
        if (said.isEmpty()) {
            throw new Refusal("An entry of the register needs a title, a passage or a reading. A form may stay without an entry.");
        }
        return said;
    }

    private void show() {
        shown.getChildren().clear();
        for (Shown one : passages) {
            var words = new VBox(SourceWords.of("“%s”".formatted(one.words()), TWO_LINES), SourceWords.of(one.where(), Double.MAX_VALUE, "muted", "small"));
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMinWidth(0);
            var line = new HBox(6, words, Icons.button("leave-out", Feather.X, "Leave this passage out: " + one.where(), () -> {
                passages.remove(one);
                show();
            }));
            line.setAlignment(Pos.TOP_LEFT);
            shown.getChildren().add(line);
        }
        if (passages.isEmpty()) {
            shown.getChildren().add(Words.wrapped("None. It was seen and is not quoted.", "muted", "small"));
        }
    }

    void open(StackPane room, Runnable closed) {
        sheet.open(room, closed);
        Platform.runLater(title::requestFocus);
    }
}
