package org.heddle.ui.coding.quotes;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.CodingLine;
import org.heddle.ui.keys.Act;
import org.heddle.ui.keys.Act.Place;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.Words;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.coding.listing.QuoteOrder;
import org.heddle.workbench.coding.listing.ReadQuote;
import org.kordamp.ikonli.feather.Feather;

/// The quotes of the code in hand as a list: a click shows one in the text, keys and a menu do the rest.
public final class QuotesPane extends VBox {
    private final Workspace workspace;
    private final QuotesModel model;
    private final QuoteActs acts;
    private final Label count = Words.of("", "muted", "small");
    private final ListView<CodingLine> list;
    private final Set<CodingId> opened = new HashSet<>();
    private final Set<QuoteCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private final Label none = new Label();

    public QuotesPane(Workspace workspace, QuotesModel model, QuoteActs acts) {
        this.workspace = workspace;
        this.model = model;
        this.acts = acts;
        list = new ListView<>(model.lines());
        var title = Words.of("Quotes of this code", "pane-title");
        title.setMinWidth(USE_PREF_SIZE);
        count.setId("quotes-count");
        count.setMinWidth(USE_PREF_SIZE);
        var filter = new QuoteFilter(workspace, model);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, count, gap, filter.button());
        head.getStyleClass().add("pane-header");
        setMinWidth(0);
        VBox.setMargin(filter.chips(), new Insets(0, 12, 6, 12));
        prepareList();
        getChildren().addAll(head, switches(), filter.chips(), list);
        VBox.setVgrow(list, Priority.ALWAYS);
        model.figuresProperty().subscribe(this::say);
        model.readsProperty().subscribe(_ -> cells.forEach(QuoteCell::again));
        workspace.study().stateProperty().subscribe(_ -> cells.forEach(QuoteCell::again));
    }

    private HBox switches() {
        var order = new MenuButton();
        order.setId("quotes-order");
        order.getStyleClass().addAll("flat", "quiet-menu", "no-arrow");
        order.setGraphic(Icons.of(Feather.LIST, Icons.ROW));
        for (QuoteOrder one : QuoteOrder.values()) {
            var item = new RadioMenuItem(one.words());
            item.setOnAction(_ -> model.orderProperty().set(one));
            model.orderProperty().subscribe(now -> item.setSelected(now == one));
            order.getItems().add(item);
        }
        model.orderProperty().subscribe(now -> {
            order.setText(now.words());
            order.setAccessibleText("Order of the quotes: " + now.words());
        });
        var family = new CheckBox("Sub-codes");
        family.setId("with-children");
        family.setAccessibleText("With the quotes of sub-codes");
        family.getStyleClass().add("small");
        family.setMinWidth(USE_PREF_SIZE);
        family.selectedProperty().bindBidirectional(model.withChildrenProperty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        order.setMinWidth(USE_PREF_SIZE);
        var switches = new HBox(2, order, gap, family);
        switches.setAlignment(Pos.CENTER_LEFT);
        switches.setPadding(new Insets(0, 12, 6, 6));
        return switches;
    }

    private void prepareList() {
        list.setId("code-quotes");
        list.setAccessibleText("Quotes of the code in hand");
        list.getStyleClass().addAll("plain-list", "quote-list");
        list.setCellFactory(_ -> {
            var cell = new QuoteCell(workspace, model, opened);
            cells.add(cell);
            return cell;
        });
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        none.setPadding(new Insets(16));
        list.setPlaceholder(none);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                chosen(quote -> acts.show(quote.coding()));
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var menu = new ContextMenu();
        menu.setOnShowing(_ -> fill(menu));
        fill(menu);
        list.setContextMenu(menu);
    }

    private void pressed(KeyEvent key) {
        Optional<Act> act = key.getCode() == KeyCode.ENTER ? Optional.of(Act.QUOTE_SHOW) : workspace.keys().act(key, Place.BESIDE);
        act.ifPresent(one -> {
            key.consume();
            run(one);
        });
    }

    private void run(Act act) {
        switch (act) {
            case QUOTE_SHOW -> chosen(quote -> acts.show(quote.coding()));
            case QUOTE_CONTEXT -> chosen(this::toggleContext);
            case QUOTE_RECODE -> chosen(quote -> acts.recode(quote.coding()));
            case QUOTE_COMMENT -> chosen(quote -> acts.comment(quote.coding()));
            case QUOTE_STAR -> chosen(quote -> acts.toggleStar(quote.coding()));
            default -> { }
        }
    }

    private void fill(ContextMenu menu) {
        boolean isStarred = quote().filter(ReadQuote::isStarred).isPresent();
        boolean isOpened = quote().filter(quote -> opened.contains(quote.coding().id())).isPresent();
        menu.getItems().setAll(item("Show in the text", Act.QUOTE_SHOW), item(isOpened ? "Hide what stands around it" : "What stands around it", Act.QUOTE_CONTEXT),
                item("Another code…", Act.QUOTE_RECODE), item("Comment…", Act.QUOTE_COMMENT), item(isStarred ? "Take the star away" : "Star", Act.QUOTE_STAR));
    }

    private MenuItem item(String words, Act act) {
        var item = new MenuItem(words);
        item.setId(act.name());
        workspace.keys().chords(act).stream().findFirst().ifPresent(chord -> item.setAccelerator(chord.combination()));
        item.setOnAction(_ -> run(act));
        item.setDisable(quote().isEmpty());
        return item;
    }

    private Optional<ReadQuote> quote() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).flatMap(model::quote);
    }

    private void chosen(Consumer<ReadQuote> act) {
        quote().ifPresent(act);
    }

    private void toggleContext(ReadQuote quote) {
        if (!opened.remove(quote.coding().id())) {
            opened.add(quote.coding().id());
        }
        cells.forEach(QuoteCell::again);
    }

    private void say(QuotesModel.Figures figures) {
        count.setText(figures.shown() == figures.total() ? String.valueOf(figures.total()) : "%d of %d".formatted(figures.shown(), figures.total()));
        none.setText(figures.total() == 0 ? "No quotes yet. Choose a code, or give this one to a passage." : "No quote passes the filter.");
    }

    /// Takes the focus; false when there is nothing to focus.
    public boolean enter() {
        if (list.getItems().isEmpty()) {
            return false;
        }
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        return true;
    }
}
