package org.heddle.ui.analysis.findings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.arrangement.ArrangementId;
import org.heddle.domain.finding.Finding;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.report.Table;
import org.heddle.ui.analysis.AnalysisPage;
import org.heddle.ui.analysis.Kept;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.HeaderBar;
import org.heddle.ui.part.Hint;
import org.heddle.ui.part.HintBar;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.NamePrompt;
import org.heddle.ui.part.ReportFile;
import org.heddle.ui.part.Sheet;
import org.heddle.ui.part.choice.ChoiceMenu;
import org.heddle.ui.part.choice.Segments;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.finding.Claimed;
import org.heddle.workbench.finding.FindingTables;
import org.heddle.workbench.finding.Skeleton;
import org.kordamp.ikonli.feather.Feather;

/// What the study found: theme summaries with their evidence, research questions, speakers’ claims, and conclusions; the skeleton of the findings section.
public final class FindingsPage implements AnalysisPage {
    private static final double SHARE = 0.38;

    private final Workspace workspace;
    private final FindingsViewModel model;
    private final ThemePane theme;
    private final FindingPane finding;
    private final ClaimPane claim;
    private final ListView<FindingRow> list = new ListView<>();
    private final ChoiceMenu<Optional<ArrangementId>> order;
    private final Button add = new Button("New…", Icons.of(Feather.PLUS, Icons.ROW));
    private final ScrollPane detail = new ScrollPane();
    private final TextArea rationale = Kept.area("sampling-rationale", 3, this::saveRationale);
    private final VBox why = Sheet.field("Sampling rationale", rationale);
    private final HintBar hints = new HintBar();
    private final BorderPane root = new BorderPane();
    private Part part = Part.THEMES;
    private boolean isFilling;

    /// What the list holds.
    enum Part {
        THEMES, QUESTIONS, CLAIMS, CONCLUSIONS;

        String words() {
            String word = name().toLowerCase(Locale.ROOT);
            return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        }

        /// Themes stand in the order of an arrangement, claims in the order in which they were written.
        List<Hint> hints() {
            Hint keep = Hint.of("keep", "Ctrl Enter");
            Hint delete = Hint.of("delete", "Del");
            Hint write = Hint.of("new", "Insert");
            return switch (this) {
                case THEMES -> List.of(keep, Hint.of("theme", "↑", "↓"));
                case CLAIMS -> List.of(keep, delete, write);
                case QUESTIONS, CONCLUSIONS -> List.of(keep, Hint.of("move", "Alt ↑", "Alt ↓"), delete, write);
            };
        }
    }

    public FindingsPage(Workspace workspace) {
        this.workspace = workspace;
        model = new FindingsViewModel(workspace);
        order = new ChoiceMenu<>("findings-order", "Order: ", model::follow);
        theme = new ThemePane(model, workspace);
        finding = new FindingPane(model, workspace);
        claim = new ClaimPane(model, workspace);
        root.setId("findings-page");
        root.getStyleClass().add("page");
        root.setMinSize(0, 0);
        prepareList();
        rationale.setPromptText("Why this sample");
        detail.setId("finding-detail");
        detail.setFitToWidth(true);
        detail.getStyleClass().addAll("memo-page");
        theme.getStyleClass().add("memo-editor");
        finding.getStyleClass().add("memo-editor");
        claim.getStyleClass().add("memo-editor");
        why.getStyleClass().add("card");
        VBox.setVgrow(list, Priority.ALWAYS);
        var left = new VBox(list, why);
        left.setMinWidth(180);
        var panes = new SplitPane(left, detail);
        panes.setDividerPositions(SHARE);
        root.setTop(bar());
        root.setCenter(panes);
        hints.setId("findings-hints");
        root.setBottom(hints);
        model.skeletonProperty().subscribe(_ -> show());
        model.ordersProperty().subscribe(_ -> offerOrders());
        model.onClaimPicked(at -> list.getSelectionModel().select(at));
    }

    private void prepareList() {
        list.setId("findings-list");
        list.getStyleClass().addAll("plain-list", "findings-list");
        list.setCellFactory(_ -> new FindingRow.Cell());
        list.setMinHeight(0);
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> {
            if (!isFilling) {
                open();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (pressedOnRow(key)) {
                key.consume();
            }
        });
    }

    private boolean pressedOnRow(KeyEvent key) {
        Optional<Finding> inHand = inHand().flatMap(FindingRow::finding);
        Optional<Claimed> claimed = inHand().flatMap(FindingRow::claim);
        if (key.getCode() == KeyCode.INSERT && part != Part.THEMES) {
            add.fire();
        } else if (key.getCode() == KeyCode.DELETE && inHand.isPresent()) {
            model.drop(inHand.get());
        } else if (key.getCode() == KeyCode.DELETE && claimed.isPresent()) {
            model.remove(claimed.get().memo());
        } else if (key.isAltDown() && key.getCode() == KeyCode.UP && inHand.isPresent()) {
            model.place(inHand.get(), list.getSelectionModel().getSelectedIndex());
        } else if (key.isAltDown() && key.getCode() == KeyCode.DOWN && inHand.isPresent()) {
            model.place(inHand.get(), list.getSelectionModel().getSelectedIndex() + 2);
        } else {
            return false;
        }
        return true;
    }

    private Optional<FindingRow> inHand() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private Node bar() {
        var segments = new Segments<>(this::turnTo);
        for (Part one : Part.values()) {
            segments.add("findings-" + one.name().toLowerCase(Locale.ROOT), one.words(), one);
        }
        segments.mark(part);
        add.setId("finding-new");
        add.setOnAction(_ -> write());
        var wishes = new FlowPane(8, 8, segments, order, add);
        wishes.setMinWidth(0);
        var out = new MenuButton("Export", Icons.of(Feather.DOWNLOAD, Icons.ROW));
        out.setId("export-findings");
        out.getStyleClass().add("accent");
        out.setMinWidth(Region.USE_PREF_SIZE);
        out.getItems().addAll(item("export-careful", "Without sensitive detail…", () -> export(false)), item("export-complete", "With sensitive detail…", () -> export(true)),
                new SeparatorMenuItem(),
                table("Themes", skeleton -> FindingTables.careful(skeleton).themes()),
                table("Questions", skeleton -> FindingTables.questions(skeleton.findings(), skeleton.codebook())),
                item("export-claims", "Claims and their chains…", () -> ReportFile.askForReading(root, "Save the claims", workspace.project().name() + " claims",
                        model::exportClaims)),
                table("Conclusions", skeleton -> FindingTables.conclusions(skeleton.findings(), skeleton.codebook(), skeleton.support())));
        var bar = new HeaderBar(wishes, out);
        return bar;
    }

    private void write() {
        switch (part) {
            case THEMES -> { }
            case QUESTIONS -> NamePrompt.ask(add, "A research question", "", model::ask);
            case CLAIMS -> NamePrompt.ask(add, "A claim: cause -> effect", "", model::claim);
            case CONCLUSIONS -> NamePrompt.ask(add, "A conclusion", "", model::conclude);
        }
    }

    private static MenuItem item(String id, String words, Runnable act) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> act.run());
        return item;
    }

    private MenuItem table(String words, Function<Skeleton, Table> table) {
        String word = words.toLowerCase(Locale.ROOT);
        return item("export-" + word, words + " as a table…", () -> ReportFile.askForAnalysis(root, "Save this list", "%s %s".formatted(workspace.project().name(), word),
                file -> model.exportTable(file, table)));
    }

    private void export(boolean isComplete) {
        ReportFile.askForPack(root, "Save the findings", workspace.project().name() + " findings", isComplete ? model::exportAll : model::export);
    }

    private void turnTo(Part other) {
        finding.leave();
        claim.leave();
        part = other;
        list.getSelectionModel().clearSelection();
        show();
        list.getSelectionModel().selectFirst();
    }

    private void offerOrders() {
        order.clear("codebook");
        order.add("codebook", Optional.empty());
        model.ordersProperty().get().forEach(one -> order.add(one.name(), Optional.of(one.id())));
        order.mark(Optional.empty());
        order.mark(model.order());
    }

    private void show() {
        Optional<Skeleton> now = model.skeletonProperty().get();
        add.setDisable(part == Part.THEMES);
        order.setVisible(part == Part.THEMES);
        order.setManaged(part == Part.THEMES);
        hints.show(part.hints());
        why.setVisible(part == Part.QUESTIONS);
        why.setManaged(part == Part.QUESTIONS);
        if (now.isEmpty()) {
            return;
        }
        Skeleton skeleton = now.get();
        Optional<FindingRow> kept = inHand();
        isFilling = true;
        list.setAccessibleText(part.words());
        list.getItems().setAll(switch (part) {
            case THEMES -> Stream.concat(skeleton.sections().stream(), Stream.of(skeleton.elsewhere()).filter(one -> !one.evidence().isEmpty()))
                    .map(FindingRow::of).toList();
            case QUESTIONS -> FindingRow.questions(skeleton.findings());
            case CLAIMS -> FindingRow.claims(skeleton.claims());
            case CONCLUSIONS -> FindingRow.conclusions(skeleton.findings());
        });
        kept.flatMap(one -> list.getItems().stream().filter(one::isSame).findFirst()).ifPresentOrElse(list.getSelectionModel()::select, () -> list.getSelectionModel().selectFirst());
        isFilling = false;
        Kept.show(rationale, skeleton.rationale().stream().findFirst().map(Memo::text).orElse(""), false);
        open();
        workspace.sayStatus(RoomName.ANALYSE, "%d questions, %d of them unanswered; %d claims; %d conclusions".formatted(skeleton.findings().questions().size(),
                skeleton.findings().unanswered().size(), skeleton.claims().size(), skeleton.findings().conclusions().size()));
    }

    private void open() {
        Optional<FindingRow> row = inHand();
        Optional<Skeleton> skeleton = model.skeletonProperty().get();
        if (row.isEmpty() || skeleton.isEmpty()) {
            detail.setContent(new EmptyState(switch (part) {
                case THEMES -> "The codebook has no codes yet, so there is nothing to sum up.";
                case QUESTIONS -> "What does the study ask? “New…” writes a research question down.";
                case CLAIMS -> "What do speakers say brings about what? “New…” writes a claim down: one change -> another.";
                case CONCLUSIONS -> "What does the study conclude? “New…” writes a statement down.";
            }));
            return;
        }
        row.get().section().ifPresent(section -> {
            theme.show(Optional.of(section));
            detail.setContent(theme);
        });
        row.get().finding().ifPresent(one -> {
            finding.show(one, skeleton.get());
            detail.setContent(finding);
        });
        row.get().claim().ifPresent(one -> {
            claim.show(one, skeleton.get());
            detail.setContent(claim);
        });
    }

    private void saveRationale() {
        model.skeletonProperty().get().ifPresent(skeleton -> {
            Optional<Memo> before = skeleton.rationale().stream().findFirst();
            model.write(before, before.map(Memo::target).orElse(MemoTarget.PROJECT), MemoKind.SAMPLING_RATIONALE, before.map(Memo::title).orElse(""), rationale.getText());
        });
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void entered() {
        list.requestFocus();
    }

    @Override
    public void inSight(boolean isInSight) {
        if (!isInSight) {
            finding.leave();
            claim.leave();
        }
        model.setInSight(isInSight);
    }

    FindingsViewModel model() {
        return model;
    }

    @Override
    public void close() {
        model.close();
    }
}
