package org.heddle.ui.quotes;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.heddle.ui.balance.BalanceSheet;
import org.heddle.ui.manuscript.AuditSheet;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Icons;
import org.heddle.ui.quotes.exhibit.ExhibitFormat;
import org.heddle.ui.quotes.exhibit.ExhibitsModel;
import org.heddle.ui.quotes.exhibit.ExhibitsPage;
import org.heddle.ui.quotes.exporting.ExportFormat;
import org.heddle.ui.shell.Room;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The Quotes room: themes, the quote table as it will be printed, and its balance.
public final class QuotesRoom implements Room {
    private static final double THEMES = 248;
    private static final double BALANCE = 256;
    private static final double WIDE = 1180;

    private final Workspace workspace;
    private final QuotesViewModel model;
    private final Function<ExportFormat, Optional<Path>> chooser;
    private final SplitPane panes = new SplitPane();
    private final StackPane room = new StackPane(panes);
    private final ObjectProperty<@Nullable ExportFormat> awaiting = new SimpleObjectProperty<>();
    private final Button anyway = new Button("Export all the same");
    private final QuoteList list;
    private final QuotesHeader header;
    private final BalancePane balance;
    private Optional<ExhibitsPage> exhibits = Optional.empty();
    private Optional<ExhibitsModel> exhibitsModel = Optional.empty();

    public QuotesRoom(Workspace workspace) {
        this(workspace, Optional.empty());
    }

    /// `chooser` asks where a file shall be, in tests without a window to ask in.
    QuotesRoom(Workspace workspace, Optional<Function<ExportFormat, Optional<Path>>> chooser) {
        this.workspace = workspace;
        this.chooser = chooser.orElse(this::place);
        model = new QuotesViewModel(workspace);
        list = new QuoteList(workspace, model);
        header = new QuotesHeader(model, this::export);
        header.offerChecks(() -> AuditSheet.open(workspace, room, list::focus), () -> BalanceSheet.open(workspace, room, list::focus));
        header.offerLayout(new LayoutMenu(workspace, model.layout()));
        header.offerExhibits(this::showExhibits);
        balance = new BalancePane(model);
        var themes = new ThemePane(workspace, model);
        themes.setMinWidth(200);
        themes.setPrefWidth(THEMES);
        balance.setMinWidth(220);
        balance.setPrefWidth(balanceWidth());
        panes.setId("quotes-room");
        panes.getItems().addAll(themes, middle());
        SplitPane.setResizableWithParent(themes, false);
        SplitPane.setResizableWithParent(balance, false);
        header.balance().selectedProperty().subscribe(wanted -> showBalance(wanted));
        panes.widthProperty().subscribe((before, now) -> {
            double wide = workspace.textSizeProperty().get().scaled(WIDE);
            if (before.doubleValue() < wide != now.doubleValue() < wide || before.doubleValue() == 0) {
                header.balance().setSelected(now.doubleValue() >= wide);
            }
            divide();
        });
        workspace.textSizeProperty().subscribe((_, size) -> {
            balance.setPrefWidth(balanceWidth());
            header.balance().setSelected(panes.getWidth() >= size.scaled(WIDE));
            divide();
        });
    }

    private BorderPane middle() {
        var context = new ContextPane(workspace, model, list::letGo);
        list.heightProperty().subscribe((_, _) -> Platform.runLater(list::keepInSight));   // once the new height is laid out
        var body = new StackPane(list, nothingCoded(), nothingFits());
        body.setAlignment(Pos.CENTER);
        body.setMinHeight(0);
        var table = new BorderPane(body);
        table.setBottom(context);
        var middle = new BorderPane(table);
        middle.getStyleClass().add("page");
        middle.setTop(new VBox(header, progress(), new FilterBar(workspace, model), faults(), writing()));
        middle.setMinWidth(360);
        return middle;
    }

    /// A thin bar while quotes are still being read.
    private ProgressBar progress() {
        var bar = new ProgressBar();
        bar.setId("quotes-loading");
        bar.getStyleClass().add("progress-thin");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.loadedProperty());
        bar.visibleProperty().bind(model.loadedProperty().lessThan(1));
        bar.managedProperty().bind(bar.visibleProperty());
        bar.setAccessibleText("Reading the quotes");
        return bar;
    }

    /// How many quotes are not as their source has them, and the way to them; when they are about to be exported, the way on.
    private HBox faults() {
        var words = new Label();
        words.setId("unfaithful");
        words.setWrapText(true);
        words.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var show = new Button("Show them");
        show.setId("show-unfaithful");
        show.getStyleClass().add("small");
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setOnAction(_ -> model.showUnfaithful());
        anyway.setId("export-anyway");
        anyway.getStyleClass().add("small");
        anyway.setMinWidth(Region.USE_PREF_SIZE);
        anyway.visibleProperty().bind(awaiting.isNotNull());
        anyway.managedProperty().bind(anyway.visibleProperty());
        anyway.setOnAction(_ -> {
            ExportFormat format = awaiting.get();
            awaiting.set(null);
            write(format);
        });
        var strip = new HBox(8, Icons.of(Feather.ALERT_TRIANGLE, Icons.ROW), words, gap, show, anyway);
        strip.setAlignment(Pos.CENTER_LEFT);
        strip.getStyleClass().add("faithful-strip");
        words.textProperty().bind(Bindings.createStringBinding(() -> {
            int count = model.previewProperty().get().unfaithful();
            String many = count == 1 ? "1 quote is not as its source has it." : count + " quotes are not as their sources have them.";
            return awaiting.get() == null ? many : many + " Nothing was written yet.";
        }, model.previewProperty(), awaiting));
        strip.visibleProperty().bind(Bindings.createBooleanBinding(() -> model.previewProperty().get().unfaithful() > 0, model.previewProperty()));
        strip.managedProperty().bind(strip.visibleProperty());
        return strip;
    }

    private HBox writing() {
        var words = new Label();
        words.textProperty().bind(Bindings.createStringBinding(() -> "Writing the quote table: %,d quotes so far"
                .formatted(model.exporting().writtenProperty().get()), model.exporting().writtenProperty()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var cancel = new Button("Cancel");
        cancel.setId("cancel-export");
        cancel.getStyleClass().add("small");
        cancel.setOnAction(_ -> model.exporting().cancel());
        var bar = new HBox(8, words, gap, cancel);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("quote-writing");
        bar.visibleProperty().bind(model.exporting().runningProperty());
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private EmptyState nothingCoded() {
        var none = new EmptyState("No passage has a code yet. Quotes stand here as soon as passages are coded.", "go-coding",
                "Go to Code", () -> workspace.roomProperty().set(RoomName.CODE));
        none.getStyleClass().add("page");
        none.visibleProperty().bind(Bindings.createBooleanBinding(() -> isIdle() && !hasCodings(), model.previewProperty(),
                model.loadedProperty(), workspace.study().stateProperty()));
        return none;
    }

    private EmptyState nothingFits() {
        var none = new EmptyState("No quote fits these themes and filters.", "show-all", "Show all quotes", model::clearAll);
        none.getStyleClass().add("page");
        none.visibleProperty().bind(Bindings.createBooleanBinding(() -> isIdle() && hasCodings(), model.previewProperty(),
                model.loadedProperty(), workspace.study().stateProperty()));
        return none;
    }

    private boolean isIdle() {
        return model.previewProperty().get().quotes() == 0 && model.loadedProperty().get() >= 1;
    }

    private boolean hasCodings() {
        return !workspace.study().now().codingCounts().isEmpty();
    }

    /// The page of exhibits is made when it is first wanted.
    public void showExhibits() {
        ExhibitsPage page = exhibits.orElseGet(() -> new ExhibitsPage(exhibiting(), room, this::showTable, (title, format) -> placeOf(title, format)));
        exhibits = Optional.of(page);
        room.getChildren().set(0, page);
        page.focusTable();
    }

    private ExhibitsModel exhibiting() {
        var made = new ExhibitsModel(workspace);
        exhibitsModel = Optional.of(made);
        return made;
    }

    private void showTable() {
        room.getChildren().set(0, panes);
        list.focus();
    }

    private void showBalance(boolean wanted) {
        if (wanted && !panes.getItems().contains(balance)) {
            panes.getItems().add(balance);
        } else if (!wanted) {
            panes.getItems().remove(balance);
        }
        divide();
    }

    private double balanceWidth() {
        return (BALANCE + workspace.textSizeProperty().get().scaled(BALANCE)) / 2;
    }

    /// The panes at the sides keep their widths; the table takes the rest.
    private void divide() {
        double width = panes.getWidth();
        if (width > 0) {
            panes.setDividerPosition(0, THEMES / width);
            if (panes.getItems().size() > 2) {
                panes.setDividerPosition(1, 1 - balanceWidth() / width);
            }
        }
    }

    private void export(ExportFormat format) {
        if (model.showsUnfaithful()) {
            awaiting.set(format);
        } else {
            write(format);
        }
    }

    private void write(ExportFormat format) {
        chooser.apply(format).map(format::named).ifPresent(out -> {
            var _ = model.export(out);
        });
    }

    private Optional<Path> place(ExportFormat format) {
        return place("Export the quote table", "%s quotes.%s".formatted(workspace.project().name(), format.extension()),
                new FileChooser.ExtensionFilter(format.words(), "*." + format.extension()));
    }

    private Optional<Path> placeOf(String title, ExhibitFormat format) {
        return place("Export the exhibit", "%s.%s".formatted(title, format.extension()), new FileChooser.ExtensionFilter(format.words(), "*." + format.extension()));
    }

    private Optional<Path> place(String question, String name, FileChooser.ExtensionFilter format) {
        var asking = new FileChooser();
        asking.setTitle(question);
        asking.setInitialFileName(name);
        Optional.ofNullable(workspace.project().file().toAbsolutePath().getParent()).map(Path::toFile).filter(File::isDirectory)
                .ifPresent(asking::setInitialDirectory);
        asking.getExtensionFilters().add(format);
        return Optional.ofNullable(asking.showSaveDialog(room.getScene().getWindow())).map(File::toPath);
    }

    @Override
    public RoomName name() {
        return RoomName.QUOTES;
    }

    @Override
    public Parent view() {
        return room;
    }

    @Override
    public void entered() {
        if (room.getChildren().contains(panes)) {
            list.focus();
        } else {
            exhibits.ifPresent(ExhibitsPage::focusTable);
        }
    }

    public QuotesViewModel model() {
        return model;
    }

    @Override
    public void close() {
        model.close();
        exhibitsModel.ifPresent(ExhibitsModel::close);
    }
}
