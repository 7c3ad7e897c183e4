package org.heddle.ui.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.heddle.domain.agreement.AgreementReport;
import org.heddle.domain.agreement.LeftOut;
import org.heddle.domain.agreement.Measure;
import org.heddle.domain.agreement.UnitForm;
import org.heddle.domain.agreement.measure.Cell;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.report.Counted;
import org.heddle.ui.agreement.LowerPane.Page;
import org.heddle.ui.difference.DifferencesModel;
import org.heddle.ui.difference.DifferencesPane;
import org.heddle.ui.difference.Narrowing;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Hint;
import org.heddle.ui.part.HintBar;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.ReportFile;
import org.heddle.ui.shell.Room;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.TextSize;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// How far coders agree, code by code; every figure opens into its passages.
public final class AgreementRoom implements Room {
    private static final double SHARE = 0.58;
    private static final double SHARE_OF_FIGURES = 0.3;
    private static final double SHARE_BESIDE_ALL = 0.42;
    private static final List<Hint> FIGURE_HINTS = List.of(Hint.of("code", "↑", "↓"), Hint.of("passages behind a figure", "1", "2", "3", "4"),
            Hint.of("differences", "D"), Hint.of("open in Code", "Enter"));
    private static final List<Hint> DIFFERENCE_HINTS = List.of(Hint.of("choose", "1–5"), Hint.of("settle", "Enter"), Hint.of("next, previous", "N", "P"),
            Hint.of("figures", "Esc"));
    /// In the order of the table's cells.
    private static final List<KeyCode> CELL_KEYS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4);

    private final Workspace workspace;
    private final AgreementViewModel model;
    private final ListView<AgreementReport.OfCode> list = new ListView<>();
    private final HBox heads = new HBox();
    private final Label scope = new Label();
    private final Label leftOut = new Label();
    private final ProgressBar working = new ProgressBar();
    private final VBox table = new VBox();
    private final SplitPane panes = new SplitPane();
    private final BorderPane root = new BorderPane();
    private final StackPane room = new StackPane(root);
    private final HintBar hints = new HintBar();
    private final DifferencesModel differences;
    private final DifferencesPane differing;
    private final AllFiguresPane figures;
    private final LowerPane lower;
    private final Subscription inSight;
    private Optional<Settlement> wanted = Optional.empty();
    private boolean isAwaited;
    private Columns columns = Columns.of(0, false, List.of());
    private TextSize shownIn = TextSize.USUAL;

    public AgreementRoom(Workspace workspace) {
        this.workspace = workspace;
        model = new AgreementViewModel(workspace);
        root.setId("agreement-room");
        root.getStyleClass().add("page");
        root.setMinSize(0, 0);
        working.getStyleClass().addAll("progress-thin", "source-progress");
        working.setMaxWidth(Double.MAX_VALUE);
        root.setTop(new VBox(new AgreementBar(model, workspace, exports()), working, new DrawingLine(model)));
        root.setBottom(hints);
        buildTable();
        panes.setOrientation(Orientation.VERTICAL);
        differences = new DifferencesModel(workspace);
        differing = new DifferencesPane(differences, room);
        figures = new AllFiguresPane(model);
        lower = new LowerPane(new PassagesPane(model, workspace, this::showDifferencesInHand), differing, figures);
        panes.getItems().addAll(table, lower);
        joinDifferences();
        workspace.settledIsShownBy(this::showSettled);
        panes.setDividerPositions(SHARE);
        root.widthProperty().subscribe(_ -> fit());
        workspace.textSizeProperty().subscribe((_, _) -> fit());
        model.measuresProperty().subscribe(_ -> fit());
        model.hasIntervalProperty().subscribe(_ -> fit());
        model.reportProperty().subscribe(_ -> {
            fit();
            show();
        });
        model.workingProperty().subscribe(now -> working.setVisible(now));
        model.inHandProperty().subscribe(_ -> list.refresh());
        inSight = workspace.roomProperty().subscribe(room -> {
            model.setInSight(room == RoomName.AGREEMENT);
            lookForDifferences();
        });
    }

    /// The lower half follows the table: its coders, its sources, and the code of the row in hand.
    private void joinDifferences() {
        model.codersProperty().subscribe(coders -> differences.codersProperty().set(coders));
        model.withinProperty().subscribe(within -> differences.withinProperty().set(within));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            var code = Optional.ofNullable(row).map(AgreementReport.OfCode::code);
            if (!code.equals(differences.codeProperty().get())) {
                differences.narrowingProperty().set(Optional.empty());
            }
            differences.codeProperty().set(code);
            figures.show(Optional.ofNullable(row));
        });
        model.reportProperty().subscribe(_ -> differences.narrowingProperty().set(Optional.empty()));
        model.inHandProperty().subscribe((_, now) -> now.ifPresent(_ -> lower.pageProperty().set(Page.PASSAGES)));
        lower.pageProperty().subscribe(page -> {
            lookForDifferences();
            model.setSpansInSight(page == Page.FIGURES);
            panes.setDividerPositions(switch (page) {
                case PASSAGES -> SHARE;
                case DIFFERENCES -> SHARE_OF_FIGURES;
                case FIGURES -> SHARE_BESIDE_ALL;
            });
            hints.show(page == Page.DIFFERENCES ? DIFFERENCE_HINTS : FIGURE_HINTS);
        });
    }

    /// Compares the two whose difference it is, on all codes and sources, and shows it in the list.
    private void showSettled(Settlement settlement) {
        var pair = settlement.difference().pair();
        wanted = Optional.of(settlement);
        model.withinProperty().set(Optional.empty());
        model.themeProperty().set(Optional.empty());
        model.codersProperty().set(model.coders().stream().filter(coder -> pair.has(coder.id())).toList());
        lower.pageProperty().set(Page.DIFFERENCES);
        differences.want(settlement.id());
        show();
        differing.takeFocus();
    }

    /// The differences that lie in the passages of the figure in hand.
    private void showDifferencesInHand() {
        model.inHandProperty().get().ifPresent(cell -> model.passagesInHand(passages -> {
            list.getItems().stream().filter(row -> row.code().equals(cell.code())).findFirst().ifPresent(list.getSelectionModel()::select);
            lower.pageProperty().set(Page.DIFFERENCES);
            differences.narrowingProperty().set(Optional.of(Narrowing.of(FourCells.words(cell.cell(), model.codersProperty().get()), passages)));
            differing.takeFocus();
        }));
    }

    private void lookForDifferences() {
        differences.inSightProperty().set(lower.pageProperty().get() == Page.DIFFERENCES && workspace.roomProperty().get() == RoomName.AGREEMENT);
    }

    private void buildTable() {
        heads.getStyleClass().add("figure-heads");
        heads.setAlignment(Pos.CENTER_LEFT);
        list.setId("agreement-codes");
        list.setAccessibleText("Agreement per code");
        list.getStyleClass().addAll("plain-list", "figures-list");
        list.sceneProperty().subscribe(_ -> Platform.runLater(this::takeKeys));   // a pane that is new takes its parts in with its first layout
        list.setCellFactory(_ -> new FigureCell(model, workspace, () -> columns));
        VBox.setVgrow(list, Priority.ALWAYS);
        scope.setId("agreement-scope");
        scope.setMinWidth(0);
        leftOut.setId("agreement-left-out");
        leftOut.getStyleClass().add("left-out");
        leftOut.setMinWidth(Label.USE_PREF_SIZE);
        var line = new HBox(16, scope, leftOut);
        line.getStyleClass().add("scope-line");
        table.getChildren().addAll(line, heads, list);
        table.setMinHeight(0);
    }

    @Override
    public RoomName name() {
        return RoomName.AGREEMENT;
    }

    @Override
    public Parent view() {
        return room;
    }

    @Override
    public void entered() {
        isAwaited = list.getScene() == null;
        list.requestFocus();
        say();
    }

    /// The keys go to the table once there is one, unless somebody types elsewhere by then.
    private void takeKeys() {
        boolean isTyping = room.getScene() != null && room.getScene().getFocusOwner() instanceof TextInputControl;
        if (isAwaited && list.getScene() != null) {
            isAwaited = false;
            if (!isTyping && workspace.roomProperty().get() == RoomName.AGREEMENT) {
                list.requestFocus();
            }
        }
    }

    private MenuButton exports() {
        var report = new MenuItem("Report…");
        report.setId("export-agreement-report");
        report.setOnAction(_ -> export());
        var wide = new MenuItem("Units for R or SPSS, one row a unit…");
        wide.setId("export-units-wide");
        wide.setOnAction(_ -> exportUnits(UnitForm.WIDE));
        var tall = new MenuItem("Units for R or SPSS, one row a unit and code…");
        tall.setId("export-units-long");
        tall.setOnAction(_ -> exportUnits(UnitForm.LONG));
        var exports = new MenuButton("Export", Icons.of(Feather.DOWNLOAD, Icons.ROW), report, wide, tall);
        exports.setId("export-agreement");
        exports.getStyleClass().add("accent");
        exports.setMinWidth(Region.USE_PREF_SIZE);
        model.reportProperty().subscribe(now -> exports.setDisable(now.filter(one -> !one.codes().isEmpty()).isEmpty()));
        return exports;
    }

    private void fit() {
        var chosen = model.measuresProperty().get().stream().filter(this::isShown).toList();
        TextSize size = workspace.textSizeProperty().get();
        var fitting = Columns.of(root.getWidth() / size.scaled(1), model.hasIntervalProperty().get(), chosen);
        if (!fitting.equals(columns) || size != shownIn) {
            columns = fitting;
            shownIn = size;
            show();
        }
    }

    /// Percentage and the leading figure have places of their own; three coders cannot have what two have.
    private boolean isShown(Measure measure) {
        int coders = model.reportProperty().get().map(report -> report.coders().size()).orElse(2);
        Measure leading = coders == 2 ? Measure.KAPPA : Measure.KRIPPENDORFF_ALPHA;
        return measure != Measure.PERCENT && measure != leading && (coders == 2 || measure.isForMany());
    }

    private void show() {
        var nothing = model.whyNothing();
        root.setCenter(nothing.<Node>map(EmptyState::new).orElse(panes));
        model.reportProperty().get().ifPresent(report -> {
            showHeads(report);
            showScope(report);
            fillRows(report);
            list.refresh();
        });
        say();
    }

    /// Keeps the row in hand, or takes that of the difference that is to be shown.
    private void fillRows(AgreementReport report) {
        var rows = list.getSelectionModel();
        var chosen = Optional.ofNullable(rows.getSelectedItem()).map(AgreementReport.OfCode::code);
        list.getItems().setAll(report.codes());
        var found = report.codes().stream().filter(row -> wanted.map(one -> one.difference().codes().contains(row.code()))
                .orElse(chosen.filter(row.code()::equals).isPresent())).findFirst();
        found.ifPresentOrElse(rows::select, wanted.isPresent() ? rows::clearSelection : rows::selectFirst);
        if (report.coders().equals(model.codersProperty().get())) {
            wanted = Optional.empty();
        }
    }

    private void showHeads(AgreementReport report) {
        heads.getChildren().setAll(head("Code", columns.code(), Pos.CENTER_LEFT),
                FigureCell.fixed(new HBox(FourCells.head(report.coders())), Columns.CELLS, shownIn),
                head(Columns.head(Measure.PERCENT), Columns.PERCENT, Pos.CENTER_RIGHT),
                head(Columns.head(report.leading()), Columns.LEADING, Pos.CENTER_RIGHT));
        if (columns.hasScale()) {
            heads.getChildren().add(head("0 to 1", Columns.SCALE, Pos.CENTER));
        }
        if (columns.hasInterval()) {
            heads.getChildren().add(head("95 % interval", Columns.INTERVAL, Pos.CENTER_RIGHT));
        }
        columns.measures().forEach(measure -> heads.getChildren().add(head(measure)));
        var condition = head("Condition", Columns.CONDITION, Pos.CENTER_RIGHT);
        var note = new Label("Note");
        note.getStyleClass().addAll("caption", "note");
        heads.getChildren().addAll(condition, note);
    }

    private Label head(Measure measure) {
        var head = head(Columns.head(measure), Columns.MEASURE, Pos.CENTER_RIGHT);
        head.setTooltip(new Tooltip(measure.words()));
        return head;
    }

    private Label head(String words, double width, Pos place) {
        var head = new Label(words);
        head.getStyleClass().add("caption");
        head.setAlignment(place);
        return FigureCell.fixed(head, width, shownIn);
    }

    private void showScope(AgreementReport report) {
        scope.setText("%s in %s, the interviewer left out. All codes pooled: agreement %s, %s %s.".formatted(
                Counted.of(report.units(), report.unit().word()), Counted.of(report.sources().size(), "source"),
                Measure.PERCENT.score(report.overall()).words(), Columns.head(report.leading()).toLowerCase(Locale.ROOT),
                report.leading().score(report.overall()).words()));
        scope.setTooltip(new Tooltip(scope.getText()));
        leftOut.setVisible(!report.leftOut().isEmpty());
        leftOut.setText("%s left out".formatted(Counted.of(report.leftOut().size(), "source")));
        var reasons = report.leftOut().stream().map(AgreementRoom::words).toList();
        leftOut.setTooltip(new Tooltip(String.join("\n", reasons)));
        leftOut.setAccessibleText(leftOut.getText() + ": " + String.join(" ", reasons));
    }

    private static String words(LeftOut one) {
        return one.source().name() + ": " + one.reason();
    }

    private void say() {
        workspace.sayStatus(RoomName.AGREEMENT, model.reportProperty().get().map(report -> "%s in %s, %s".formatted(
                Counted.of(report.units(), report.unit().word()), Counted.of(report.sources().size(), "source"),
                report.condition().words())).orElse(""));
    }

    @Override
    public boolean pressed(KeyEvent key) {
        if (room.getChildren().size() > 1) {
            return false;   // a sheet lies over the room
        }
        if (lower.pageProperty().get() == Page.DIFFERENCES) {
            if (key.getCode() == KeyCode.ESCAPE) {
                lower.pageProperty().set(Page.PASSAGES);
                list.requestFocus();
                return true;
            }
            return differing.pressed(key);
        }
        if (lower.pageProperty().get() == Page.FIGURES && key.getCode() == KeyCode.ESCAPE) {
            lower.pageProperty().set(Page.PASSAGES);
            return true;
        }
        if (key.getCode() == KeyCode.D && !key.isShortcutDown() && !key.isAltDown()) {
            lower.pageProperty().set(Page.DIFFERENCES);
            differing.takeFocus();
            return true;
        }
        int cell = CELL_KEYS.indexOf(key.getCode());
        List<Cell> cells = Cell.of(model.codersProperty().get().size());
        var row = list.getSelectionModel().getSelectedItem();
        boolean isPlain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
        if (!isPlain || cell < 0 || cell >= cells.size() || row == null) {
            return false;
        }
        model.showPassages(new CellInHand(row.code(), cells.get(cell)));
        return true;
    }

    private void exportUnits(UnitForm form) {
        ReportFile.askForTable(root, "Save the units", workspace.project().name() + " units", file -> model.exportUnits(form, file));
    }

    private void export() {
        ReportFile.ask(root, "Save the agreement report", workspace.project().name() + " agreement", model::export);
    }

    public DifferencesModel differences() {
        return differences;
    }

    public AgreementViewModel model() {
        return model;
    }

    @Override
    public void close() {
        inSight.unsubscribe();
        differences.close();
        model.close();
    }
}
