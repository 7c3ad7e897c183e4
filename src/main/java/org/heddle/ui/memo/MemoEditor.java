package org.heddle.ui.memo;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.TabKey;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.memo.MemoList;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One memo to write and to read: what it is about, kind, title, text, and where it points. There is no save button.
public final class MemoEditor extends VBox {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(Locale.UK)
            .withZone(ZoneId.systemDefault());

    private static final int LETTERS_A_ROW = 36;
    private static final int FEWEST_ROWS = 8;
    private static final int MOST_ROWS = 30;

    private final MemoViewModel model;
    private final TextField title = new TextField();
    private final TextArea text = new TextArea();
    private final ComboBox<MemoKind> kind = new ComboBox<>();
    private final MarkdownView reading = new MarkdownView();
    private final ScrollPane page = new ScrollPane(reading);
    private final ToggleButton preview = new ToggleButton("Preview");
    private final HBox about = new HBox(6);
    private final Label facts = new Label();
    private final MemoLinks links;
    private final Button wide = Icons.button("memo-wide", Feather.MAXIMIZE_2, "Write with more room, or with less again (F11)", this::toggleWide);
    private Runnable done = () -> { };
    private Optional<Runnable> widen = Optional.empty();

    public MemoEditor(Workspace workspace, MemoViewModel model) {
        this.model = model;
        setId("memo-editor");
        getStyleClass().add("memo-editor");
        title.setId("memo-title");
        title.setPromptText("Title");
        title.setAccessibleText("Title of the memo");
        title.textProperty().bindBidirectional(model.titleProperty());
        TabKey.leaves(text);
        text.setId("memo-text");
        text.setPromptText("Write. Markdown works: # heading, *emphasis*, - list, > quote.");
        text.setAccessibleText("Text of the memo");
        SourceWords.wrap(text);
        text.textProperty().bindBidirectional(model.textProperty());
        text.textProperty().subscribe(words -> text.setPrefRowCount(rows(words)));
        Writing.keep(title, model::save, workspace.messages()::say);
        Writing.keep(text, model::save, workspace.messages()::say);
        title.focusedProperty().subscribe(focused -> left(focused));
        text.focusedProperty().subscribe(focused -> left(focused));
        page.setFitToWidth(true);
        page.getStyleClass().add("memo-page");
        page.setId("memo-preview");
        page.visibleProperty().bind(preview.selectedProperty());
        text.visibleProperty().bind(preview.selectedProperty().not());
        preview.setId("memo-preview-toggle");
        preview.getStyleClass().add("small-button");
        preview.setTooltip(new Tooltip("Shows the memo as it reads (Ctrl+E)"));
        preview.setMinWidth(Region.USE_PREF_SIZE);
        preview.selectedProperty().subscribe(_ -> read());
        model.textProperty().subscribe(_ -> read());
        var middle = new StackPane(text, page);
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.setMinHeight(96);
        facts.getStyleClass().addAll("muted", "small");
        facts.setWrapText(true);
        links = new MemoLinks(workspace, model);
        getChildren().addAll(head(), title, looks(), middle, links, facts);
        model.shownProperty().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// The field grows with what is written, up to a screenful.
    private static int rows(String words) {
        int rows = 0;
        for (int from = 0; from <= words.length() && rows < MOST_ROWS; rows++) {
            int end = words.indexOf('\n', from);
            int line = (end < 0 ? words.length() : end) - from;
            rows += line / LETTERS_A_ROW;
            from = end < 0 ? words.length() + 1 : end + 1;
        }
        return Math.clamp(rows + 1L, FEWEST_ROWS, MOST_ROWS);
    }

    /// Where the focus goes after Esc or Ctrl+Enter.
    public void returnsTo(Runnable back) {
        done = back;
    }

    MemoLinks links() {
        return links;
    }

    public boolean isTyping() {
        return text.isFocused() || title.isFocused();
    }

    public void enter() {
        preview.setSelected(false);
        (model.isStored() || !model.titleProperty().get().isEmpty() ? text : title).requestFocus();
        text.end();
    }

    /// Back to the words, where the caret was.
    void goOn() {
        text.requestFocus();
    }

    /// From the title to the text is the same session of writing.
    private void left(boolean focused) {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        if (!focused && owner != title && owner != text) {
            model.rest();
        }
    }

    /// Offers to write with more room.
    void canWiden(Runnable act) {
        widen = Optional.of(act);
        wide.setVisible(true);
        wide.setManaged(true);
    }

    private HBox head() {
        Button delete = Icons.button("memo-delete", Feather.TRASH_2, "Delete this memo (Ctrl+Z brings it back)", model::remove);
        delete.setMinWidth(Region.USE_PREF_SIZE);
        about.setAlignment(Pos.CENTER_LEFT);
        about.setMinWidth(0);
        HBox.setHgrow(about, Priority.ALWAYS);
        wide.setMinWidth(Region.USE_PREF_SIZE);
        wide.setVisible(false);
        wide.setManaged(false);
        var head = new HBox(2, about, wide, delete);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /// Beside a text there is no room for the longest kind and the button in one line.
    private FlowPane looks() {
        kind.setId("memo-kind");
        kind.setAccessibleText("Kind of memo");
        kind.getItems().setAll(MemoKind.values());
        kind.setConverter(new KindWords());
        kind.valueProperty().bindBidirectional(model.kindProperty());
        kind.setOnAction(_ -> model.save());
        kind.setMinWidth(Region.USE_PREF_SIZE);
        return new FlowPane(8, 8, kind, preview);
    }

    private void read() {
        if (preview.isSelected()) {
            reading.show(model.textProperty().get().isBlank() ? "*Nothing written yet.*" : model.textProperty().get());
        }
    }

    private void show(Optional<MemoList.Line> line) {
        setVisible(line.isPresent());
        setManaged(line.isPresent());
        line.ifPresent(one -> {
            Memo memo = one.memo();
            var name = SourceWords.of(MemoIcons.words(memo.target(), one.about()), 36, "strong");
            name.setMinWidth(0);
            about.getChildren().setAll(Icons.of(MemoIcons.of(memo.target()), Icons.ROW), name);
            about.setAccessibleText("About: " + MemoIcons.words(memo.target(), one.about()));
            facts.setText(model.isStored() ? "%s, %s".formatted(one.author(), memo.made().equals(memo.changed()) ? WHEN.format(memo.made())
                    : WHEN.format(memo.made()) + ", last changed " + WHEN.format(memo.changed())) : "Kept from its first words on.");
        });
    }

    private void toggleWide() {
        widen.ifPresent(Runnable::run);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.F11 && widen.isPresent()) {
            key.consume();
            toggleWide();
        } else if (key.getCode() == KeyCode.E && key.isShortcutDown()) {
            key.consume();
            preview.setSelected(!preview.isSelected());
        } else if (key.getCode() == KeyCode.ESCAPE || (key.getCode() == KeyCode.ENTER && key.isShortcutDown())) {
            key.consume();
            model.rest();
            done.run();
        }
    }

    /// The kinds in words.
    private static final class KindWords extends StringConverter<MemoKind> {
        @Override
        public String toString(@Nullable MemoKind kind) {
            return kind == null ? "" : kind.words().substring(0, 1).toUpperCase(Locale.ROOT) + kind.words().substring(1);
        }

        @Override
        public @Nullable MemoKind fromString(String words) {
            return MemoKind.named(words).orElse(null);
        }
    }
}
