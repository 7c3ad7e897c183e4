package org.heddle.ui.quotes;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.heddle.domain.quotes.HouseStyle;
import org.heddle.domain.quotes.QuoteColumn;
import org.heddle.domain.quotes.published.QuoteStatus;
import org.heddle.domain.report.Counted;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.choice.TickMenu;
import org.heddle.ui.quotes.exporting.ExportFormat;
import org.heddle.ui.quotes.exporting.HouseChoice;
import org.heddle.ui.quotes.line.Facet;
import org.kordamp.ikonli.feather.Feather;

/// What is shown, which columns, and the way into a file. Where room is short, menus stand as icons; where it is shorter, the title goes, then the number of quotes.
final class QuotesHeader extends HBox {
    private static final int LAST_STEP = 4;
    private static final int WITHOUT_TITLE = 3;
    private static final String CARRIED = "Attribute only where the speaker changes";

    private final QuotesViewModel model;
    private final TickMenu columns = new TickMenu("columns", "Columns");
    private final MenuButton export = new MenuButton("Export", Icons.of(Feather.DOWNLOAD, Icons.ROW));
    private final MenuButton checks = new MenuButton("Check", Icons.of(Feather.CHECK_SQUARE, Icons.ROW));
    private final Label title = new Label("Quote table");
    private final Label shown = new Label();
    private final ToggleButton balance = new ToggleButton(null, Icons.of(Feather.BAR_CHART_2, Icons.NORMAL));

    private Measure foldedFor = new Measure(0, 0, "", "");

    /// On which it depends what fits.
    private record Measure(double width, double letters, String shown, String columns) {}

    QuotesHeader(QuotesViewModel model, Consumer<ExportFormat> exported) {
        this.model = model;
        getStyleClass().add("document-header");
        setMinWidth(0);
        title.getStyleClass().add("document-title");
        title.setMinWidth(USE_PREF_SIZE);
        shown.setId("quotes-shown");
        shown.getStyleClass().addAll("muted", "small");
        shown.setMinWidth(USE_PREF_SIZE);
        shown.textProperty().bind(model.previewProperty().map(preview -> Counted.of(preview.quotes(), "quote")));
        shown.accessibleTextProperty().bind(shown.textProperty().map(words -> words + " in framework order"));
        shown.setTooltip(new Tooltip("In framework order"));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        prepareColumns();
        prepareExport(exported);
        balance.setId("balance-toggle");
        balance.getStyleClass().addAll("icon-button", "balance-toggle");
        balance.setAccessibleText("Balance of the shown quotes");
        balance.setTooltip(new Tooltip("Show or hide the balance"));
        getChildren().addAll(title, shown, gap, states(), columns, balance, export);
    }

    private HBox states() {
        var all = state("quotes-all", "All", Set.of());
        var candidates = state("quotes-candidates", "Candidates", Set.of(QuoteStatus.CANDIDATE));
        var selected = state("quotes-selected", "Selected", Set.of(QuoteStatus.SELECTED, QuoteStatus.PUBLISHED));
        var group = new ToggleGroup();
        group.getToggles().addAll(all, candidates, selected);
        model.filterProperty().subscribe(filter -> {
            Set<String> wanted = filter.of(Facet.STATUS);
            all.setSelected(wanted.isEmpty());
            candidates.setSelected(wanted.equals(Set.of(QuoteStatus.CANDIDATE.word())));
            selected.setSelected(wanted.equals(Set.of(QuoteStatus.SELECTED.word(), QuoteStatus.PUBLISHED.word())));
        });
        all.getStyleClass().add("left-pill");
        candidates.getStyleClass().add("center-pill");
        selected.getStyleClass().add("right-pill");
        var box = new HBox(all, candidates, selected);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private ToggleButton state(String id, String words, Set<QuoteStatus> states) {
        var button = new ToggleButton(words);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setAccessibleText("Show: " + words);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.showOnly(states);
        });
        return button;
    }

    private void prepareColumns() {
        columns.setGraphic(Icons.of(Feather.COLUMNS, Icons.ROW));
        columns.setMinWidth(USE_PREF_SIZE);
        List<TickMenu.Choice> choices = QuoteColumn.EVERY.stream()
                .map(column -> new TickMenu.Choice(words(column), column == QuoteColumn.QUOTE, () -> model.toggle(column))).toList();
        columns.offer(choices, choice -> model.columnsProperty().get().stream().anyMatch(column -> words(column).equals(choice.words())));
        columns.offerBelow(new TickMenu.Choice(CARRIED, false, () -> model.carriedProperty().set(!model.carriedProperty().get())),
                _ -> model.carriedProperty().get());
        for (String wish : HouseChoice.WISHES) {
            columns.offerAlso(new TickMenu.Choice(wish, false, () -> model.choose(model.houseProperty().get().toggled(wish))),
                    _ -> model.houseProperty().get().wishes().contains(wish));
        }
        for (HouseStyle.Marks marks : HouseStyle.Marks.values()) {
            if (marks != HouseStyle.Marks.NONE) {
                columns.offerAlso(new TickMenu.Choice("Marks around quotes: " + marks.word(), false, () -> model.choose(model.houseProperty().get()
                        .with(model.houseProperty().get().marks() == marks ? HouseStyle.Marks.NONE : marks))),
                        _ -> model.houseProperty().get().marks() == marks);
            }
        }
        model.houseProperty().subscribe((_, _) -> columns.refresh());
        columns.setTooltip(new Tooltip("Columns and how quotes look"));
        columns.textProperty().bind(model.columnsProperty().map(chosen -> Counted.of(chosen.size(), "column")));
    }

    private static String words(QuoteColumn column) {
        return column == QuoteColumn.LEVELS ? "Path, a column a level" : column.head();
    }

    private void prepareExport(Consumer<ExportFormat> exported) {
        export.setId("export");
        export.getStyleClass().addAll("accent", "quote-export");
        export.setMinWidth(USE_PREF_SIZE);
        export.setMinHeight(32);
        export.setMaxHeight(USE_PREF_SIZE);
        export.setAccessibleText("Export the shown quotes to a file");
        export.getItems().setAll(Arrays.stream(ExportFormat.values()).map(format -> {
            var item = new MenuItem("%s (.%s)".formatted(format.words(), format.extension()));
            item.setId("export-" + format.extension());
            item.setOnAction(_ -> exported.accept(format));
            return item;
        }).toList());
        export.disableProperty().bind(Bindings.createBooleanBinding(
                () -> model.previewProperty().get().quotes() == 0 || model.exporting().runningProperty().get(),
                model.previewProperty(), model.exporting().runningProperty()));
    }

    /// Checks of the whole choice, each on a sheet of its own.
    void offerChecks(Runnable audit, Runnable weigh) {
        checks.setId("quote-checks");
        checks.getStyleClass().addAll("flat", "small", "tick-menu");
        checks.setMinWidth(USE_PREF_SIZE);
        checks.setTooltip(new Tooltip("Check a manuscript, or the balance of the quotes"));
        checks.setAccessibleText("Check a manuscript, or the balance of the quotes");
        checks.getItems().setAll(check("check-manuscript", "A manuscript’s quotations…", audit), check("check-balance", "Balance and disclosure…", weigh));
        getChildren().add(getChildren().indexOf(balance), checks);
    }

    /// Attribution, heading rows and column sets, beside the columns.
    void offerLayout(LayoutMenu layout) {
        layout.contentDisplayProperty().bind(checks.contentDisplayProperty());
        getChildren().add(getChildren().indexOf(columns) + 1, layout);
        model.columnsProperty().subscribe(_ -> columns.refresh());
        model.carriedProperty().subscribe(_ -> columns.refresh());
    }

    /// The way to the page of exhibits.
    void offerExhibits(Runnable open) {
        var exhibits = new Button("Exhibits", Icons.of(Feather.GRID, Icons.ROW));
        exhibits.setId("show-exhibits");
        exhibits.getStyleClass().addAll("flat", "small");
        exhibits.setMinWidth(USE_PREF_SIZE);
        exhibits.setTooltip(new Tooltip("Exhibits of the paper: boxes of statements and quotes"));
        exhibits.setAccessibleText("Exhibits of the paper");
        exhibits.setOnAction(_ -> open.run());
        exhibits.contentDisplayProperty().bind(checks.contentDisplayProperty());
        getChildren().add(getChildren().indexOf(balance), exhibits);
    }

    private static MenuItem check(String id, String words, Runnable open) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> open.run());
        return item;
    }

    @Override
    protected void layoutChildren() {
        var now = new Measure(getWidth(), title.getFont().getSize(), shown.getText(), columns.getText());
        if (!now.equals(foldedFor)) {
            foldedFor = now;
            int step = 0;
            fold(step);
            while (computePrefWidth(-1) > getWidth() && step < LAST_STEP) {
                fold(++step);
            }
        }
        super.layoutChildren();
    }

    private void fold(int step) {
        checks.setContentDisplay(step < 1 ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        columns.setContentDisplay(step < 2 ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        title.setVisible(step < WITHOUT_TITLE);
        title.setManaged(step < WITHOUT_TITLE);
        shown.setVisible(step < LAST_STEP);
        shown.setManaged(step < LAST_STEP);
    }

    ToggleButton balance() {
        return balance;
    }
}
