package org.heddle.ui.analysis.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.matrix.Judgement;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.workbench.matrix.CellPassage;
import org.kordamp.ikonli.feather.Feather;

/// The cell in hand: who wrote it, what others think of it, what it quotes, and the passages under it. In the list Enter opens the text, E takes a passage
/// in as evidence, Q quotes it, Esc goes back to the grid; Q over selected words quotes these.
final class CellPane extends BorderPane {
    private static final double LEAST_WIDTH = 240;

    private final MatrixViewModel model;
    private final VBox title = new VBox();
    private final Label facts = new Label();
    private final FlowPane state = new FlowPane(6, 6);
    private final VBox quotations = new VBox(4);
    private final ReviewBox reviews;
    private final ListView<CellPassage> passages = new ListView<>();
    private final TextArea words = new TextArea();
    private final VBox whole;
    private final Runnable back;

    /// `back` gives the keys to the grid.
    CellPane(MatrixViewModel model, Runnable back) {
        this.model = model;
        this.back = back;
        reviews = new ReviewBox(model);
        setId("matrix-cell-pane");
        getStyleClass().addAll("side-pane", "matrix-pane");
        title.setId("matrix-cell-title");
        facts.getStyleClass().addAll("muted", "small");
        facts.setMinWidth(0);
        facts.setWrapText(true);
        facts.setMinHeight(USE_PREF_SIZE);
        passages.setId("matrix-passages");
        passages.setAccessibleText("Passages under the cell");
        passages.getStyleClass().addAll("plain-list", "readings");
        passages.setCellFactory(_ -> new PassageCell(model));
        passages.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        passages.getSelectionModel().selectedItemProperty().subscribe(now -> words.setText(now == null ? "" : now.text()));
        words.setId("matrix-words");
        words.setEditable(false);
        words.setAccessibleText("Words of the passage; select some and press Q to quote them");
        words.setPrefRowCount(4);
        words.getStyleClass().add("matrix-words");
        SourceWords.wrap(words);
        words.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.Q && !key.isShortcutDown()) {
                key.consume();
                quote();
            }
        });
        VBox.setVgrow(passages, Priority.ALWAYS);
        passages.setMinHeight(80);
        whole = new VBox(8, new VBox(2, title, facts), state, quotations, reviews, passages, new FlowPane(8, 6, quoteButton(), openButton()), words);
        whole.getStyleClass().add("matrix-pane-whole");
        whole.setMinWidth(0);
        setMinWidth(LEAST_WIDTH);
        model.inHandProperty().subscribe(_ -> show());
    }

    /// Gives the keys to the list of passages, when there are any.
    boolean enterPassages() {
        boolean isThere = getCenter() == whole && !passages.getItems().isEmpty();
        if (isThere) {
            passages.requestFocus();
        }
        return isThere;
    }

    private Button quoteButton() {
        var quote = new Button("Quote (Q)", Icons.of(Feather.MESSAGE_SQUARE, Icons.ROW));
        quote.setId("matrix-quote");
        quote.getStyleClass().add("small");
        quote.setOnAction(_ -> quote());
        quote.disableProperty().bind(passages.getSelectionModel().selectedItemProperty().isNull());
        return quote;
    }

    private Button openButton() {
        var open = new Button("Open the text", Icons.of(Feather.FILE_TEXT, Icons.ROW));
        open.setId("matrix-open");
        open.getStyleClass().add("small");
        open.setOnAction(_ -> inHand().ifPresent(this::open));
        open.disableProperty().bind(passages.getSelectionModel().selectedItemProperty().isNull());
        return open;
    }

    private Optional<CellPassage> inHand() {
        return Optional.ofNullable(passages.getSelectionModel().getSelectedItem());
    }

    private void open(CellPassage passage) {
        model.workspace().showPassage(passage.coding().source(), passage.coding().span());
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case ENTER -> inHand().ifPresent(this::open);
            case E -> inHand().ifPresent(passage -> model.turn(passage.coding().id()));
            case Q -> quote();
            case ESCAPE -> back.run();
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// The selected words, or the whole passage.
    private void quote() {
        inHand().ifPresent(passage -> {
            IndexRange selected = words.getSelection();
            String text = passage.text();
            int from = selected.getLength() == 0 ? 0 : selected.getStart();
            int until = selected.getLength() == 0 ? text.length() : Math.min(text.length(), selected.getEnd());
            String chosen = text.substring(Math.min(from, until), until);
            if (!chosen.isBlank()) {
                int start = passage.coding().span().start() + from + chosen.indexOf(chosen.strip());
                model.turn(new Passage(passage.coding().source(), new TextSpan(start, start + chosen.strip().length())));
            }
        });
    }

    private void show() {
        var now = model.inHandProperty().get();
        if (now.isEmpty()) {
            setCenter(new EmptyState("Choose a cell to read the passages under it."));
            return;
        }
        setCenter(whole);
        var cell = now.get().cell();
        title.getChildren().setAll(SourceWords.of(now.get().title(), Double.MAX_VALUE, "pane-title"));
        facts.setText(cell.under() + cell.cell().filter(MatrixCell::says).map(this::written).orElse(""));
        state(now.get());
        quotations.getChildren().setAll(now.get().quotations().entrySet().stream().map(one -> quotation(one.getKey(), String.valueOf(one.getValue()))).toList());
        reviews.show(cell);
        var before = inHand().map(one -> one.coding().id());
        passages.getItems().setAll(now.get().passages());
        int at = before.map(id -> passages.getItems().stream().map(one -> one.coding().id()).toList().indexOf(id)).orElse(-1);
        if (at >= 0 || !passages.getItems().isEmpty()) {
            passages.getSelectionModel().select(Math.max(0, at));
        }
    }

    private String written(MatrixCell cell) {
        return "; written by %s on %s".formatted(model.workspace().study().now().coder(cell.author()).map(coder -> coder.name()).orElse("a coder"),
                cell.at().toString().substring(0, 10));
    }

    private void state(MatrixViewModel.InHand now) {
        var judgement = now.cell().cell().map(MatrixCell::judgement).orElse(Judgement.NONE);
        state.getChildren().setAll(
                menu("matrix-direction", "Direction", Arrays.asList(Judgement.Direction.values()), judgement.direction(), Judgement.Direction::word,
                        chosen -> model.judge(before -> before.facing(chosen))),
                menu("matrix-strength", "Evidence", Arrays.asList(Judgement.Strength.values()), judgement.strength(), Judgement.Strength::word,
                        chosen -> model.judge(before -> before.restingOn(chosen))));
        if (now.cell().staleness().isStale()) {
            var confirm = new Button("Confirm (Ctrl+Enter)", Icons.of(Feather.CHECK, Icons.ROW));
            confirm.setId("matrix-confirm");
            confirm.getStyleClass().addAll("small", "accent");
            confirm.setOnAction(_ -> model.confirm());
            var why = new Label("Stale: " + now.cell().staleness().words());
            why.setId("matrix-why");
            why.getStyleClass().addAll("small", "warn");
            why.setWrapText(true);
            state.getChildren().addAll(why, confirm);
        }
    }

    private static <T> MenuButton menu(String id, String caption, List<T> all, Optional<T> now, Function<T, String> word,
            Consumer<Optional<T>> choose) {
        var menu = new MenuButton("%s: %s".formatted(caption, now.map(word).orElse("not said")));
        menu.setId(id);
        menu.getStyleClass().add("small");
        menu.setAccessibleText(menu.getText());
        add(menu, "not said", now.isEmpty(), () -> choose.accept(Optional.empty()));
        all.forEach(one -> add(menu, word.apply(one), now.filter(one::equals).isPresent(), () -> choose.accept(Optional.of(one))));
        return menu;
    }

    private static void add(MenuButton menu, String words, boolean isChosen, Runnable act) {
        var item = new RadioMenuItem(words);
        item.setSelected(isChosen);
        item.setOnAction(_ -> act.run());
        menu.getItems().add(item);
    }

    private HBox quotation(Passage passage, String said) {
        Region shown = SourceWords.of(said, Double.MAX_VALUE, "matrix-quotation");
        HBox.setHgrow(shown, Priority.ALWAYS);
        shown.setMaxWidth(Double.MAX_VALUE);
        var out = Icons.button("", Feather.X, "Quote this no longer", () -> model.turn(passage));
        out.setId(null);
        var line = new HBox(4, shown, out);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }
}
