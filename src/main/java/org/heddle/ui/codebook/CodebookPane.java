package org.heddle.ui.codebook;

import atlantafx.base.controls.CustomTextField;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.report.Counted;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.KeyCap;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// The codebook as a tree beside the text: a click gives the selected passage a code, or takes the code in hand and keeps the focus for the
/// tree's own keys; Ctrl and Shift choose several.
public final class CodebookPane extends BorderPane implements AutoCloseable {
    private final Surroundings around;
    private final CodebookModel model;
    private final CodeSheets sheets;
    private final CodeMenu menu;
    private final TreeView<Code> tree = new TreeView<>(new TreeItem<>());
    private final CustomTextField filter = new CustomTextField();
    private final Set<CodeCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private final EmptyState none = new EmptyState("No code with these letters. Enter creates one.");
    private List<CodeBranch> shown = List.of();
    private boolean shownFiltered;
    private boolean isBuilding;

    public CodebookPane(Workspace workspace, RecentCodes recent, Surroundings around) {
        this.around = around;
        model = new CodebookModel(workspace);
        sheets = new CodeSheets(workspace, model, around);
        menu = new CodeMenu(workspace, model, recent, sheets, this);
        setId("codebook-pane");
        getStyleClass().add("side-pane");
        setMinWidth(0);   // wider than its column it would be pushed out at both sides
        setTop(header());
        prepareTree();
        tree.setCellFactory(_ -> {
            var cell = new CodeCell(workspace, recent, model, this::chosen);
            cells.add(cell);
            return cell;
        });
        none.setMouseTransparent(true);
        setCenter(new StackPane(tree, none));
        model.outlineProperty().subscribe(_ -> rebuild());
        model.filterProperty().subscribe(_ -> refilter());
        workspace.study().stateProperty().addListener((_, _, _) -> cells.forEach(CodeCell::again));
        model.cutProperty().subscribe(_ -> cells.forEach(CodeCell::again));
        model.countsWithChildrenProperty().subscribe(_ -> cells.forEach(CodeCell::again));
    }

    public CodebookModel model() {
        return model;
    }

    /// Opens what a code means for changing.
    public void edit(CodeId code) {
        sheets.edit(code);
    }

    private VBox header() {
        var title = new Label("Codebook");
        title.getStyleClass().add("pane-title");
        title.setMinWidth(USE_PREF_SIZE);
        var summary = new Label();
        summary.setId("codebook-summary");
        summary.setMinWidth(0);
        summary.getStyleClass().addAll("muted", "small");
        summary.textProperty().bind(model.versionProperty().flatMap(version -> model.outlineProperty().map(outline ->
                (version.isEmpty() ? "" : version + " · ") + Counted.of(outline.codebook().inOrder().size(), "code"))));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(title, summary, gap, more(),
                Icons.button("code-add", Feather.PLUS, "New code (type a name into the filter, then Enter)", filter::requestFocus));
        bar.getStyleClass().add("pane-header");
        summary.tooltipProperty().bind(summary.textProperty().map(Tooltip::new));
        filter.setId("code-filter");
        filter.setMinWidth(0);
        filter.setPromptText("Filter codes");
        filter.setAccessibleText("Filter codes by letters of their paths; Enter creates a code of this name");
        filter.setLeft(Icons.of(Feather.FILTER, Icons.ROW));
        filter.setRight(new KeyCap("/"));
        model.filterProperty().bind(filter.textProperty());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::inFilter);
        var waiting = waiting();
        var box = new VBox(bar, filter, waiting);
        VBox.setMargin(filter, new Insets(0, 12, 8, 12));
        VBox.setMargin(waiting, new Insets(0, 12, 6, 12));
        return box;
    }

    private Hyperlink waiting() {
        var link = new Hyperlink();
        link.setId("codes-waiting");
        link.setGraphic(Icons.of(Feather.REFRESH_CW, Icons.SMALL));
        link.textProperty().bind(model.waitingProperty().map(count -> Counted.of(count.intValue(), "coding") + " to re-check"));
        link.setTooltip(new Tooltip("Your codings that were made under an older definition"));
        link.visibleProperty().bind(model.waitingProperty().map(count -> count.intValue() > 0));
        link.managedProperty().bind(link.visibleProperty());
        link.getStyleClass().add("small");
        link.setOnAction(_ -> sheets.recheck());
        return link;
    }

    private MenuButton more() {
        var counts = new CheckMenuItem("Count with sub-codes");
        counts.selectedProperty().bindBidirectional(model.countsWithChildrenProperty());
        var more = new MenuButton(null, Icons.of(Feather.MORE_HORIZONTAL, Icons.NORMAL),
                item("codebook-versions", "Versions and differences…", sheets::versions),
                item("codebook-recheck", "Codings to re-check…", sheets::recheck),
                new SeparatorMenuItem(), counts,
                item("codebook-unfold", "Unfold all", () -> fold(List.of())),
                item("codebook-fold", "Fold up all", () -> fold(model.codebook().inOrder().stream().map(Code::id).toList())),
                new SeparatorMenuItem(),
                item("codebook-paste-top", "Put what was cut at the top level", () -> model.paste(Optional.empty())));
        more.getItems().getLast().disableProperty().bind(model.cutProperty().map(Set::isEmpty));
        more.setId("codebook-more");
        more.getStyleClass().addAll("flat", "icon-button", "no-arrow");
        more.setTooltip(new Tooltip("Versions, re-check, counts, folding"));
        more.setAccessibleText("More about the codebook: versions, re-check, counts, folding");
        return more;
    }

    private static MenuItem item(String id, String words, Runnable act) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> act.run());
        return item;
    }

    private void fold(List<CodeId> codes) {
        model.foldings().foldOnly(codes.stream().filter(id -> !model.codebook().children(id).isEmpty()).toList());
        rebuild();
    }

    private void inFilter(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            if (filter.getText().isEmpty()) {
                around.back().run();
            }
            filter.clear();
            key.consume();
        } else if (key.getCode() == KeyCode.DOWN) {
            tree.requestFocus();
            tree.getSelectionModel().clearAndSelect(0);
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && !filter.getText().isBlank()) {
            enterFilter();
            key.consume();
        }
    }

    private void enterFilter() {
        var hits = model.outlineProperty().get().fitting(filter.getText());
        if (hits.isEmpty()) {
            model.create(filter.getText(), Optional.empty());
        } else if (hits.size() == 1) {
            around.apply().accept(hits.getFirst().id());
        } else {
            tree.requestFocus();
            return;
        }
        filter.clear();
    }

    /// Puts the caret into the filter: key `/`.
    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    /// Takes the focus.
    public void enter() {
        tree.requestFocus();
    }

    private void prepareTree() {
        tree.setId("codes");
        tree.setAccessibleText("Codebook");
        tree.setShowRoot(false);
        tree.getStyleClass().addAll("plain-list", "code-tree");
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.setOnMouseClicked(this::clicked);
        tree.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuAsked);
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// With Ctrl or Shift a click only chooses.
    private void clicked(MouseEvent click) {
        boolean onArrow = click.getTarget() instanceof Region region && region.getStyleClass().contains("arrow");
        boolean isChoosing = click.isShiftDown() || click.isShortcutDown();
        if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress() && !onArrow && !isChoosing && chosen().size() == 1) {
            around.apply().accept(chosen().getFirst());
        }
    }

    private void menuAsked(ContextMenuEvent asked) {
        List<CodeId> codes = chosen();
        if (!codes.isEmpty()) {
            menu.of(codes).show(tree, asked.getScreenX(), asked.getScreenY());
        }
        asked.consume();
    }

    private void pressed(KeyEvent key) {
        List<CodeId> codes = chosen();
        boolean used = true;
        if (key.getCode() == KeyCode.ENTER && codes.size() == 1) {
            around.apply().accept(codes.getFirst());
        } else if (key.getCode() == KeyCode.SLASH) {
            Platform.runLater(this::focusFilter);
        } else if (key.getCode() == KeyCode.ESCAPE && !model.cutProperty().get().isEmpty()) {
            model.cut(List.of());
        } else {
            used = !codes.isEmpty() && menu.pressed(key, codes);
        }
        if (used) {
            key.consume();
        }
    }

    /// The chosen codes in the order of the tree.
    private List<CodeId> chosen() {
        return tree.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).map(TreeItem::getValue).filter(Objects::nonNull)
                .map(Code::id).distinct().toList();
    }

    /// Marks the code in hand and brings it into view.
    public void mark(Optional<CodeId> code) {
        code.flatMap(id -> find(tree.getRoot(), id)).ifPresent(item -> {
            if (!chosen().contains(code.get())) {
                boolean wasInView = isInView(item);
                for (var above = item.getParent(); above != null; above = above.getParent()) {
                    above.setExpanded(true);
                }
                tree.getSelectionModel().clearSelection();
                tree.getSelectionModel().select(item);
                if (!wasInView) {
                    tree.scrollTo(Math.max(0, tree.getRow(item) - 3));
                }
            }
        });
    }

    /// A code that can be seen stays where it is: the tree is not to jump under a hand that codes.
    private boolean isInView(TreeItem<Code> item) {
        int row = tree.getRow(item);
        return row >= 0 && tree.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() < row && row < flow.getLastVisibleCell().getIndex();
    }

    private static Optional<TreeItem<Code>> find(TreeItem<Code> item, CodeId id) {
        if (item.getValue() != null && item.getValue().id().equals(id)) {
            return Optional.of(item);
        }
        return item.getChildren().stream().flatMap(child -> find(child, id).stream()).findFirst();
    }

    /// A letter that changes nothing of what is shown costs nothing.
    private void refilter() {
        var lines = model.lines();
        if (!shownFiltered || filter.getText().isBlank() || !lines.equals(shown)) {
            show(lines);
        }
    }

    private void rebuild() {
        show(model.lines());
    }

    private void show(List<CodeBranch> lines) {
        List<CodeId> before = chosen();
        isBuilding = true;
        shown = lines;
        shownFiltered = !filter.getText().isBlank();
        // the root stays: a new one would draw every line at once instead of at the next frame
        tree.getSelectionModel().clearSelection();
        tree.getRoot().getChildren().setAll(shown.stream().map(this::item).toList());
        tree.getRoot().setExpanded(true);
        none.setVisible(shown.isEmpty());
        isBuilding = false;
        before.forEach(id -> find(tree.getRoot(), id).ifPresent(item -> tree.getSelectionModel().select(item)));
    }

    private TreeItem<Code> item(CodeBranch branch) {
        TreeItem<Code> item = branch.code().<TreeItem<Code>>map(TreeItem::new).orElseGet(() -> new CodeHeading(branch.heading()));
        item.getChildren().setAll(branch.below().stream().map(this::item).toList());
        item.setExpanded(!filter.getText().isBlank() || branch.code().filter(code -> model.foldings().isFolded(code.id())).isEmpty());
        branch.code().ifPresent(code -> item.expandedProperty().addListener((_, _, expanded) -> {
            if (!isBuilding && filter.getText().isBlank()) {
                if (expanded) {
                    model.foldings().unfold(code.id());
                } else {
                    model.foldings().fold(code.id());
                }
            }
        }));
        return item;
    }

    @Override
    public void close() {
        model.close();
    }
}
