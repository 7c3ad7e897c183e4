package org.heddle.ui.link;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.Refusal;
import org.heddle.domain.link.LinkKind;
import org.heddle.domain.link.Shown;
import org.heddle.ui.part.Sheet;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;

/// Asks how one passage stands to another, and why: a kind to choose or to type, and a comment.
public final class LinkSheet {
    private static final double WIDTH = 520;
    private static final double FOUR_LINES = 84;

    private final ComboBox<String> kind = new ComboBox<>();
    private final TextArea comment = new TextArea();
    private final VBox body = new VBox(10);
    private final Sheet sheet;

    /// Both passages, and what is said of them so far.
    public record Asked(Shown from, Shown to, LinkKind kind, String comment) {}

    public LinkSheet(String title, Asked asked, List<LinkKind> kinds, BiConsumer<LinkKind, String> say) {
        kind.setId("link-kind");
        kind.setEditable(true);
        kind.getItems().setAll(kinds.stream().map(LinkKind::word).toList());
        kind.setValue(asked.kind().word());
        comment.setId("link-comment");
        comment.setPrefRowCount(3);
        SourceWords.wrap(comment);
        comment.setText(asked.comment());
        var refused = Words.wrapped("", "danger", "small");
        refused.setId("link-refused");
        var done = new Button("Link");
        done.setId("link-done");
        done.setDefaultButton(true);
        done.getStyleClass().add("accent");
        body.getChildren().addAll(passage("This passage", asked.from()), Sheet.field("stands to the other one: choose a kind, or type your own", kind),
                passage("The other passage", asked.to()), Sheet.field("Comment", comment), refused, Sheet.buttons(done));
        sheet = new Sheet("link-sheet", title, WIDTH, body).low();
        done.setOnAction(_ -> {
            try {
                say.accept(new LinkKind(Optional.ofNullable(kind.getEditor().getText()).orElse("")), comment.getText());
                sheet.close();
            } catch (Refusal refusal) {
                refused.setText(refusal.sentence());
            }
        });
        comment.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                key.consume();
                done.fire();
            }
        });
    }

    private static VBox passage(String caption, Shown shown) {
        return new VBox(2, Words.of(caption, "caption"), SourceWords.of(shown.where(), Double.MAX_VALUE, "muted", "small"),
                SourceWords.of("“%s”".formatted(shown.words()), FOUR_LINES));
    }

    /// Over a room, until it is done or put away; then the focus goes back.
    public void open(StackPane room, Runnable closed) {
        sheet.open(room, closed);
        Platform.runLater(() -> {
            kind.applyCss();   // a box that gets its field only now writes the kind into it once more, and nothing would be selected
            kind.layout();
            kind.requestFocus();
            // What is typed is a kind of one's own, not letters before the one that is proposed.
            kind.getEditor().selectAll();
        });
    }
}
