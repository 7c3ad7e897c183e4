package org.heddle.ui.analysis.arrangements;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.arrangement.ArrangementId;
import org.heddle.ui.analysis.AnalysisPage;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.HeaderBar;
import org.heddle.ui.part.Hint;
import org.heddle.ui.part.HintBar;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.NamePrompt;
import org.heddle.ui.part.ReportFile;
import org.heddle.ui.part.choice.ChoiceMenu;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The same codes in several orders: one for each place of the paper.
public final class ArrangementsPage implements AnalysisPage {
    private static final double SHARE = 0.66;

    private final Workspace workspace;
    private final ArrangementsViewModel model;
    private final ListView<LineCell.Row> lines = new ListView<>();
    private final ChoiceMenu<ArrangementId> choice;
    private final ToggleButton everywhere = new ToggleButton("All codes");
    private final SplitPane panes = new SplitPane();
    private final StandingsPane standings;
    private final BorderPane root = new BorderPane();
    private boolean isFilling;

    public ArrangementsPage(Workspace workspace) {
        this.workspace = workspace;
        model = new ArrangementsViewModel(workspace);
        choice = new ChoiceMenu<>("arrangement-choice", "", "Arrangement: ", model::choose);
        standings = new StandingsPane(model);
        root.setId("arrangements-page");
        root.getStyleClass().add("page");
        root.setMinSize(0, 0);
        prepareLines();
        var codes = new CodesPane(workspace, model);
        VBox.setVgrow(codes, Priority.ALWAYS);
        var side = new VBox(new LinePane(model), codes);
        side.setMinWidth(220);
        panes.getItems().addAll(lines, side);
        panes.setDividerPositions(SHARE);
        root.setTop(bar());
        var hints = new HintBar();
        hints.show(List.of(Hint.of("move", "Alt ↑", "Alt ↓"), Hint.of("out and in", "Alt ←", "Alt →"), Hint.of("take out", "Del"),
                Hint.of("heading", "Insert")));
        root.setBottom(hints);
        model.shownProperty().subscribe(this::show);
        model.lineProperty().subscribe(at -> select(at.intValue()));
        workspace.destinations().arrangementsAreShownBy(this::goTo);
    }

    private void prepareLines() {
        lines.setId("arrangement-lines");
        lines.setAccessibleText("Lines of the arrangement");
        lines.getStyleClass().addAll("plain-list", "arrangement-lines");
        lines.setCellFactory(_ -> new LineCell(workspace, model));
        lines.setMinWidth(0);
        lines.getSelectionModel().selectedIndexProperty().subscribe(at -> {
            if (!isFilling) {
                model.lineProperty().set(at.intValue());
            }
        });
        lines.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            Runnable act = act(key);
            if (act != null) {
                act.run();
                key.consume();
            }
        });
    }

    private @Nullable Runnable act(KeyEvent key) {
        if (key.isAltDown()) {
            return switch (key.getCode()) {
                case UP -> model::up;
                case DOWN -> model::down;
                case LEFT -> model::higher;
                case RIGHT -> model::deeper;
                default -> null;
            };
        }
        return key.getCode() == KeyCode.DELETE ? model::takeOut : key.getCode() == KeyCode.INSERT ? this::askForHeading : null;
    }

    private Node bar() {
        everywhere.setId("arrangement-everywhere");
        everywhere.getStyleClass().add("small");
        everywhere.setTooltip(new Tooltip("Where each code stands in each arrangement"));
        everywhere.setOnAction(_ -> show(model.shownProperty().get()));
        var heading = new Button("Heading…", Icons.of(Feather.TYPE, Icons.ROW));
        heading.setId("arrangement-heading");
        heading.setOnAction(_ -> askForHeading());
        var wishes = new FlowPane(8, 8, choice, Icons.button("arrangement-new", Feather.PLUS, "New arrangement", () -> NamePrompt.ask(choice, "New arrangement for", "", model::make)),
                more(), heading, everywhere);
        wishes.setMinWidth(0);
        heading.disableProperty().bind(model.shownProperty().map(now -> now.inHand().isEmpty()));
        var out = new Button("Export…", Icons.of(Feather.DOWNLOAD, Icons.ROW));
        out.setId("export-arrangement");
        out.getStyleClass().add("accent");
        out.setMinWidth(Region.USE_PREF_SIZE);
        out.setOnAction(_ -> export());
        out.disableProperty().bind(model.shownProperty().map(now -> now.inHand().isEmpty()));
        var bar = new HeaderBar(wishes, out);
        return bar;
    }

    private MenuButton more() {
        var menu = new MenuButton("More");
        menu.setId("arrangement-more");
        menu.getItems().addAll(
                item("arrangement-from-codebook", "New with all codes…", () -> NamePrompt.ask(choice, "New arrangement for", "", model::makeFromCodebook)),
                item("arrangement-copy", "Copy…", () -> NamePrompt.ask(choice, "Copy for", name() + " (2)", model::copy)),
                item("arrangement-rename", "Rename…", () -> NamePrompt.ask(choice, "Another name", name(), model::rename)),
                new SeparatorMenuItem(), item("arrangement-drop", "Delete (the codes stay)", model::drop));
        return menu;
    }

    private static MenuItem item(String id, String words, Runnable act) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> act.run());
        return item;
    }

    private String name() {
        return model.shownProperty().get().inHand().map(Arrangement::name).orElse("");
    }

    private void askForHeading() {
        NamePrompt.ask(lines.isVisible() && lines.getScene() != null ? lines : choice, "Heading", "", model::addHeading);
    }

    private void export() {
        if (everywhere.isSelected()) {
            ReportFile.askForAnalysis(root, "Save where each code stands", workspace.project().name() + " arrangements", model::exportStandings);
        } else {
            ReportFile.askForAnalysis(root, "Save the arrangement", workspace.project().name() + " " + name(), model::exportLines);
        }
    }

    private void goTo(ArrangementId arrangement, int line) {
        everywhere.setSelected(false);
        model.goTo(arrangement, line);
        lines.requestFocus();
    }

    private void show(ArrangementsViewModel.Shown now) {
        choice.clear("No arrangement");
        now.all().forEach(one -> choice.add(one.name(), one.id()));
        now.inHand().map(Arrangement::id).ifPresent(choice::mark);
        isFilling = true;
        lines.getItems().setAll(now.inHand().map(one -> {
            List<String> numbers = one.numbers();
            return IntStream.range(0, numbers.size()).mapToObj(at -> new LineCell.Row(at, numbers.get(at), one.lines().get(at))).toList();
        }).orElse(List.of()));
        isFilling = false;
        select(model.lineProperty().get());
        if (now.inHand().isEmpty()) {
            root.setCenter(new EmptyState("An arrangement puts the same codes in the order of one place of the paper: the abstract, the findings, the conclusion.",
                    "arrangement-first", "Begin with the codebook", () -> model.makeFromCodebook("Findings")));
        } else {
            root.setCenter(everywhere.isSelected() ? standings : panes);
        }
        workspace.sayStatus(RoomName.ANALYSE, now.inHand().map(one -> "%s: %d lines".formatted(one.name(), one.lines().size())).orElse("Arrangements"));
    }

    private void select(int at) {
        if (at != lines.getSelectionModel().getSelectedIndex()) {
            isFilling = true;
            if (at < 0) {
                lines.getSelectionModel().clearSelection();
            } else {
                lines.getSelectionModel().select(at);
                lines.getFocusModel().focus(at);
            }
            isFilling = false;
        }
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void entered() {
        lines.requestFocus();
    }

    @Override
    public void inSight(boolean isInSight) {
        model.setInSight(isInSight);
    }

    ArrangementsViewModel model() {
        return model;
    }

    @Override
    public void close() {
        model.close();
    }
}
