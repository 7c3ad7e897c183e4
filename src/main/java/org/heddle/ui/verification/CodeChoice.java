package org.heddle.ui.verification;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;

/// A light popup over the room that asks for one code: letters narrow the list, arrows and Enter choose, Esc closes.
final class CodeChoice extends Pane {
    private static final double WIDTH = 400;
    private static final double HEIGHT = 360;
    private static final double GAP = 6;

    private final Supplier<CodeLooks> looks;
    private final ObservableList<Code> found = FXCollections.observableArrayList();
    private final ListView<Code> list = new ListView<>(found);
    private final TextField field = new TextField();
    private final Label heading = new Label();
    private final VBox card = new VBox(8, heading, field, list);
    private final Runnable closed;
    private Consumer<CodeId> chosen = _ -> { };

    CodeChoice(Supplier<CodeLooks> looks, Runnable closed) {
        this.looks = looks;
        this.closed = closed;
        setId("code-choice");
        setVisible(false);
        setPickOnBounds(true);
        card.getStyleClass().addAll("popup-card", "code-choice");
        card.setPrefSize(WIDTH, HEIGHT);
        heading.getStyleClass().add("caption");
        field.setId("code-choice-field");
        field.setPromptText("Letters of a code or theme");
        field.setAccessibleText("Letters of a code or theme");
        list.setId("code-choice-list");
        list.getStyleClass().add("plain-list");
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label("No code with these letters."));
        list.setCellFactory(_ -> new CodeCell());
        getChildren().add(card);
        field.textProperty().subscribe(letters -> narrow(letters));
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        setOnMousePressed(_ -> close());
        card.setOnMousePressed(press -> press.consume());
    }

    /// `beside` is the place asked about, in this pane's coordinates.
    void ask(String title, Bounds beside, Consumer<CodeId> then) {
        heading.setText(title);
        chosen = then;
        field.clear();
        narrow("");
        setVisible(true);
        double x = Math.clamp(beside.getMinX(), GAP, Math.max(GAP, getWidth() - WIDTH - GAP));
        boolean below = beside.getMaxY() + GAP + HEIGHT < getHeight();
        double y = below ? beside.getMaxY() + GAP : Math.max(GAP, beside.getMinY() - GAP - HEIGHT);
        card.resizeRelocate(x, y, WIDTH, Math.min(HEIGHT, getHeight() - 2 * GAP));
        field.requestFocus();
    }

    @Override
    protected void layoutChildren() {
        card.layout();
    }

    private void narrow(String letters) {
        found.setAll(matching(looks.get().codebook(), letters));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    /// Codes whose path holds each of the words, those whose own name does first; retired ones are left out.
    static List<Code> matching(Codebook codebook, String letters) {
        var words = Arrays.stream(letters.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)).toList();
        var live = codebook.inOrder().stream().filter(code -> !code.isRetired() && holds(codebook.path(code.id()).toString(), words)).toList();
        var byName = live.stream().filter(code -> holds(code.name(), words)).toList();
        return Stream.concat(byName.stream(), live.stream().filter(code -> !byName.contains(code))).toList();
    }

    private static boolean holds(String text, List<String> words) {
        return words.stream().allMatch(text.toLowerCase(Locale.ROOT)::contains);
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            close();
        } else if (key.getCode() == KeyCode.ENTER) {
            choose();
        } else if (key.getCode() == KeyCode.DOWN) {
            move(1);
        } else if (key.getCode() == KeyCode.UP) {
            move(-1);
        } else {
            return;
        }
        key.consume();
    }

    private void move(int by) {
        int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, found.size() - 1));
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - 4));
    }

    private void choose() {
        var code = list.getSelectionModel().getSelectedItem();
        if (code != null) {
            close();
            chosen.accept(code.id());
        }
    }

    void close() {
        if (isVisible()) {
            setVisible(false);
            closed.run();
        }
    }

    private final class CodeCell extends ListCell<Code> {
        private CodeCell() {
            setPrefWidth(0);
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                    choose();
                }
            });
        }

        @Override
        protected void updateItem(Code code, boolean isEmpty) {
            super.updateItem(code, isEmpty);
            setGraphic(isEmpty || code == null ? null : line(code));
            setAccessibleText(isEmpty || code == null ? "" : looks.get().path(code.id()));
        }

        private HBox line(Code code) {
            var name = new Label(code.name());
            name.setMinWidth(Region.USE_PREF_SIZE);
            name.setMaxWidth(250);
            var above = new Label(looks.get().codebook().path(code.id()).parent().map(path -> path.toString()).orElse("theme"));
            above.getStyleClass().addAll("muted", "small");
            above.setMinWidth(0);
            var line = new HBox(8, looks.get().dot(code.id(), 10), name, above);
            line.setAlignment(Pos.CENTER_LEFT);
            return line;
        }
    }
}
