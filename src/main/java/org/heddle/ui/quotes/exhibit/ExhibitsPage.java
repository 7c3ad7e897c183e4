package org.heddle.ui.quotes.exhibit;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.heddle.domain.quotes.exhibit.Exhibit;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.Question;
import org.heddle.ui.part.Words;
import org.heddle.workbench.quotes.exhibit.ExhibitSheet;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The page on which exhibits are made: the exhibit as it will be printed, and beside it what is in hand.
public final class ExhibitsPage extends BorderPane {
    private static final double EDITOR = 340;

    private final ExhibitsModel model;
    private final StackPane room;
    private final BiFunction<String, ExhibitFormat, Optional<Path>> chooser;
    private final ComboBox<Exhibit> chosen = new ComboBox<>();
    private final SplitPane panes = new SplitPane();
    private boolean isTelling;

    /// `back` leads to the quote table; `chooser` asks where a file of that name shall be.
    public ExhibitsPage(ExhibitsModel model, StackPane room, Runnable back, BiFunction<String, ExhibitFormat, Optional<Path>> chooser) {
        this.model = model;
        this.room = room;
        this.chooser = chooser;
        setId("exhibits-page");
        getStyleClass().add("page");
        setTop(header(back));
        var table = new ExhibitTable(model);
        var editor = new CellPane(model);
        editor.setMinWidth(260);
        editor.setPrefWidth(EDITOR);
        table.setMinWidth(300);
        var none = new EmptyState("No exhibit yet. An exhibit has a row for each construct or factor and a column for each class; its cells hold a statement and quotes.",
                "exhibit-first", "New exhibit…", () -> shape(Optional.empty()));
        var body = new StackPane(table, none);
        none.visibleProperty().bind(model.shownProperty().map(Optional::isEmpty));
        none.managedProperty().bind(none.visibleProperty());
        panes.getItems().addAll(body, editor);
        SplitPane.setResizableWithParent(editor, false);
        panes.widthProperty().subscribe(_ -> divide());
        setCenter(panes);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                model.letGo().ifPresent(held -> {
                    table.focus(held);
                    key.consume();
                });
            }
        });
    }

    private void divide() {
        if (panes.getWidth() > 0) {
            double wide = model.workspace().textSizeProperty().get().scaled(EDITOR);
            panes.setDividerPosition(0, 1 - Math.min(wide, panes.getWidth() * 0.4) / panes.getWidth());
        }
    }

    private HBox header(Runnable back) {
        var table = new Button("Quote table", Icons.of(Feather.ARROW_LEFT, Icons.ROW));
        table.setId("exhibits-back");
        table.getStyleClass().addAll("flat", "small");
        table.setMinWidth(Region.USE_PREF_SIZE);
        table.setOnAction(_ -> back.run());
        var title = Words.of("Exhibits", "document-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var fresh = new Button("New…", Icons.of(Feather.PLUS, Icons.ROW));
        fresh.setId("exhibit-new");
        fresh.getStyleClass().add("small");
        fresh.setMinWidth(Region.USE_PREF_SIZE);
        fresh.setOnAction(_ -> shape(Optional.empty()));
        var line = new HBox(8, table, title, choice(), gap, fresh, more(), export());
        line.getStyleClass().add("document-header");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        return line;
    }

    private ComboBox<Exhibit> choice() {
        chosen.setId("exhibit-choice");
        chosen.setAccessibleText("The exhibit shown");
        chosen.setMaxWidth(280);
        chosen.setMinWidth(80);
        chosen.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Exhibit exhibit) {
                return exhibit == null ? "" : exhibit.title();
            }

            @Override
            public @Nullable Exhibit fromString(String title) {
                return null;
            }
        });
        model.shownProperty().subscribe(_ -> tell());
        chosen.valueProperty().subscribe(exhibit -> {
            if (!isTelling && exhibit != null) {
                model.show(exhibit.id());
            }
        });
        chosen.visibleProperty().bind(model.exhibitsProperty().map(all -> !all.isEmpty()));
        chosen.managedProperty().bind(chosen.visibleProperty());
        return chosen;
    }

    private void tell() {
        isTelling = true;
        chosen.getItems().setAll(model.exhibitsProperty().get());
        chosen.setValue(model.shownProperty().get().map(ExhibitSheet::exhibit).orElse(null));
        isTelling = false;
    }

    private MenuButton more() {
        var more = new MenuButton("Exhibit");
        more.setId("exhibit-menu");
        more.getStyleClass().addAll("flat", "small", "tick-menu");
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.getItems().setAll(item("exhibit-shape", "Rows, columns and look…", () -> shape(model.shownProperty().get())),
                item("exhibit-fill", "Fill with the quotes selected", model::fill),
                item("exhibit-abbreviations", "Abbreviations…", () -> AbbreviationSheet.open(model, room, this::focusTable)),
                item("exhibit-remove", "Remove this exhibit…", this::remove));
        more.disableProperty().bind(model.shownProperty().map(Optional::isEmpty));
        return more;
    }

    private static MenuItem item(String id, String words, Runnable act) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> act.run());
        return item;
    }

    private MenuButton export() {
        var export = new MenuButton("Export", Icons.of(Feather.DOWNLOAD, Icons.ROW));
        export.setId("exhibit-export");
        export.getStyleClass().addAll("accent", "quote-export");
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setMinHeight(32);
        export.setMaxHeight(Region.USE_PREF_SIZE);
        export.setAccessibleText("Export this exhibit to a file");
        export.getItems().setAll(Arrays.stream(ExhibitFormat.values()).map(format -> item("exhibit-export-" + format.extension(),
                "%s (.%s)".formatted(format.words(), format.extension()), () -> write(format))).toList());
        export.disableProperty().bind(model.shownProperty().map(Optional::isEmpty));
        return export;
    }

    private void write(ExhibitFormat format) {
        model.shownProperty().get().flatMap(sheet -> chooser.apply(sheet.exhibit().title(), format)).map(format::named).ifPresent(model::export);
    }

    private void shape(Optional<ExhibitSheet> sheet) {
        ShapeSheet.open(model, sheet.map(ExhibitSheet::exhibit), room, this::focusTable);
    }

    private void remove() {
        model.shownProperty().get().ifPresent(sheet -> new Question("exhibit-remove-question", "Remove “%s”?".formatted(sheet.exhibit().title()),
                "Its statements and lead-ins go along; the quotes themselves stay. Ctrl+Z brings it back.", "Remove").ask(room, this::focusTable, model::remove));
    }

    /// Puts the focus where the work is.
    public void focusTable() {
        Node cell = lookup(".exhibit-cell");
        if (cell == null) {
            requestFocus();
        } else {
            cell.requestFocus();
        }
    }
}
