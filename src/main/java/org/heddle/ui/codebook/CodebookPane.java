package org.heddle.ui.codebook;

import atlantafx.base.controls.CustomTextField;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.report.Counted;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.KeyCap;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// The codebook as a tree beside the text: a click gives the selected passage a code, or takes the code in hand.
public final class CodebookPane extends BorderPane {
    private final Workspace workspace;
    private final Consumer<CodeId> apply;
    private final TreeView<Code> tree = new TreeView<>(new TreeItem<>());
    private final CustomTextField filter = new CustomTextField();
    private final Label summary = new Label();
    private final StackPane body = new StackPane();
    private final Set<CodeId> folded = new HashSet<>();
    private final Set<CodeCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private final CodeActs acts;
    private final RecentCodes recent;
    private Codebook shown = Codebook.EMPTY;
    private boolean isBuilding;

    public CodebookPane(Workspace workspace, RecentCodes recent, CodeActs acts, Consumer<CodeId> apply) {
        this.workspace = workspace;
        this.recent = recent;
        this.acts = acts;
        this.apply = apply;
        setId("codebook-pane");
        getStyleClass().add("side-pane");
        setTop(header());
        setCenter(body);
        prepareTree();
        var none = new EmptyState("No code with these letters. Enter creates one.");
        none.setMouseTransparent(true);
        body.getChildren().addAll(tree, none);
        none.visibleProperty().bind(tree.rootProperty().map(root -> root.getChildren().isEmpty()));
        workspace.study().stateProperty().subscribe(state -> show(state));
    }

    private VBox header() {
        var title = new Label("Codebook");
        title.getStyleClass().add("pane-title");
        title.setMinWidth(USE_PREF_SIZE);
        summary.getStyleClass().addAll("muted", "small");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(title, summary, gap,
                Icons.button("code-add", Feather.PLUS, "New code (type a name into the filter, then Enter)", filter::requestFocus));
        bar.getStyleClass().add("pane-header");
        filter.setId("code-filter");
        filter.setPromptText("Filter codes");
        filter.setAccessibleText("Filter codes; Enter creates a code of this name");
        filter.setLeft(Icons.of(Feather.FILTER, Icons.ROW));
        filter.setRight(new KeyCap("/"));
        filter.textProperty().subscribe(_ -> rebuild());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::inFilter);
        var box = new VBox(bar, filter);
        VBox.setMargin(filter, new Insets(0, 12, 8, 12));
        return box;
    }

    private void inFilter(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            filter.clear();
            key.consume();
        } else if (key.getCode() == KeyCode.DOWN) {
            tree.requestFocus();
            tree.getSelectionModel().selectFirst();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && !filter.getText().isBlank()) {
            enterFilter();
            key.consume();
        }
    }

    private void enterFilter() {
        var hits = shown.inOrder().stream().filter(code -> fits(code, filter.getText())).toList();
        if (hits.isEmpty()) {
            acts.create(filter.getText(), Optional.empty());
        } else if (hits.size() == 1) {
            apply.accept(hits.getFirst().id());
        } else {
            tree.requestFocus();
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
        tree.setCellFactory(_ -> {
            var cell = new CodeCell(workspace, recent, acts);
            cells.add(cell);
            return cell;
        });
        tree.setOnMouseClicked(click -> {
            boolean onArrow = click.getTarget() instanceof Region region && region.getStyleClass().contains("arrow");
            if (click.getButton() == MouseButton.PRIMARY && !onArrow) {
                chosen().ifPresent(apply);
            }
        });
        tree.setOnContextMenuRequested(asked -> {
            // asked for by key; the pointer asks the cell under it
            chosen().flatMap(shown::find).ifPresent(code -> acts.menu(code).show(tree, asked.getScreenX(), asked.getScreenY()));
            asked.consume();
        });
        tree.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                chosen().ifPresent(apply);
                key.consume();
            } else {
                chosen().flatMap(shown::find).ifPresent(code -> acts.pressed(key, code));
            }
        });
    }

    private Optional<CodeId> chosen() {
        return Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).map(TreeItem::getValue).map(Code::id);
    }

    /// Marks the code in hand and brings it into view.
    public void mark(Optional<CodeId> code) {
        code.flatMap(id -> find(tree.getRoot(), id)).ifPresent(item -> {
            if (!item.equals(tree.getSelectionModel().getSelectedItem())) {
                for (var above = item.getParent(); above != null; above = above.getParent()) {
                    above.setExpanded(true);
                }
                tree.getSelectionModel().select(item);
                tree.scrollTo(Math.max(0, tree.getRow(item) - 3));
            }
        });
    }

    private static Optional<TreeItem<Code>> find(TreeItem<Code> item, CodeId id) {
        if (item.getValue() != null && item.getValue().id().equals(id)) {
            return Optional.of(item);
        }
        return item.getChildren().stream().flatMap(child -> find(child, id).stream()).findFirst();
    }

    private void show(StudyState state) {
        summary.setText(Counted.of(state.codebook().inOrder().size(), "code"));
        if (state.codebook().inOrder().equals(shown.inOrder())) {
            cells.forEach(CodeCell::again);
        } else {
            shown = state.codebook();
            rebuild();
        }
    }

    private void rebuild() {
        Optional<CodeId> before = chosen();
        isBuilding = true;
        var root = new TreeItem<Code>();
        root.getChildren().setAll(items(Optional.empty(), filter.getText()));
        tree.setRoot(root);
        isBuilding = false;
        before.flatMap(id -> find(root, id)).ifPresent(item -> tree.getSelectionModel().select(item));
    }

    private List<TreeItem<Code>> items(Optional<CodeId> parent, String letters) {
        return shown.children(parent).stream().flatMap(code -> {
            var children = items(Optional.of(code.id()), letters);
            return fits(code, letters) || !children.isEmpty() ? Stream.of(item(code, children, letters)) : Stream.empty();
        }).toList();
    }

    private TreeItem<Code> item(Code code, List<TreeItem<Code>> children, String letters) {
        var item = new TreeItem<>(code);
        item.getChildren().setAll(children);
        item.setExpanded(!letters.isBlank() || !folded.contains(code.id()));
        item.expandedProperty().addListener((_, _, expanded) -> {
            if (!isBuilding && filter.getText().isBlank()) {
                boolean _ = expanded ? folded.remove(code.id()) : folded.add(code.id());
            }
        });
        return item;
    }

    private static boolean fits(Code code, String letters) {
        return code.name().toLowerCase(Locale.ROOT).contains(letters.strip().toLowerCase(Locale.ROOT));
    }
}
