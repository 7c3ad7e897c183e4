package org.heddle.ui.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.cases.Case;
import org.heddle.domain.progress.Assignment;
import org.heddle.domain.source.NaturalOrder;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Icons;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// The sources by case, for whom each is and how far the coder has come.
public final class SourcesPane extends BorderPane implements AutoCloseable {
    private final Workspace workspace;
    private final SourceActs acts;
    private final SourceListModel model;
    private final SourceRowMenu menu;
    private final TreeView<SourceRow> tree = new TreeView<>(new TreeItem<>());
    private final Label summary = new Label();
    private final WorkBar progress = new WorkBar();
    private final ToggleButton mine = new ToggleButton(null, Icons.of(Feather.USER_CHECK, Icons.NORMAL));
    private final StackPane body = new StackPane();
    private final Set<String> folded = new HashSet<>();
    private final Set<SourceCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private Optional<SourceId> shown = Optional.empty();
    private List<Object> listed = List.of();

    public SourcesPane(Workspace workspace, SourceActs acts) {
        this.workspace = workspace;
        this.acts = acts;
        model = new SourceListModel(workspace, () -> cells.forEach(SourceCell::again));
        menu = new SourceRowMenu(workspace, model, acts, tree);
        setId("sources-pane");
        getStyleClass().add("side-pane");
        setMinWidth(0);
        var empty = new EmptyState("No sources yet. Drop files here, or import them.", "import-first", "Import…", acts::importFiles);
        body.getChildren().addAll(tree, empty);
        workspace.study().stateProperty().subscribe(state -> {
            empty.setVisible(state.sources().isEmpty());
            tree.setVisible(!state.sources().isEmpty());
        });
        setTop(header());
        setCenter(body);
        prepareTree();
        workspace.study().stateProperty().subscribe(state -> show(state));
        workspace.coderProperty().subscribe(_ -> show(workspace.study().now()));
    }

    private VBox header() {
        var title = new Label("Sources");
        title.getStyleClass().add("pane-title");
        title.setMinWidth(USE_PREF_SIZE);
        summary.getStyleClass().addAll("muted", "small");
        summary.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        mine.setId("sources-mine");
        mine.getStyleClass().addAll("flat", "icon-button", "mine-toggle");
        mine.setTooltip(new Tooltip("Only the sources assigned to you"));
        mine.setAccessibleText("Only the sources assigned to you");
        mine.managedProperty().bind(mine.visibleProperty());
        mine.selectedProperty().addListener((_, _, _) -> show(workspace.study().now()));
        var bar = new HBox(title, summary, gap, mine, Icons.button("import", Feather.PLUS, "Import files", acts::importFiles));
        bar.getStyleClass().add("pane-header");
        progress.setMaxWidth(Double.MAX_VALUE);
        var box = new VBox(bar, progress);
        VBox.setMargin(progress, new Insets(0, 12, 6, 12));
        return box;
    }

    private void prepareTree() {
        tree.setId("sources");
        tree.setAccessibleText("Sources by case");
        tree.setShowRoot(false);
        tree.getStyleClass().addAll("plain-list", "source-tree");
        tree.setCellFactory(_ -> {
            var cell = new SourceCell(workspace, model);
            cells.add(cell);
            return cell;
        });
        tree.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && item.getValue() instanceof SourceRow.One one && !shown.equals(Optional.of(one.source().id()))) {
                shown = Optional.of(one.source().id());
                acts.open(one.source().id());
            }
        });
        tree.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                enterChosen();
            } else if (key.getCode() == KeyCode.F2) {
                key.consume();
                chosen().ifPresent(menu::rename);
            }
        });
        tree.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuAsked);
        tree.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                enterChosen();
            }
        });
    }

    private void enterChosen() {
        chosen().ifPresent(source -> acts.enter(source.id()));
    }

    private Optional<Source> chosen() {
        var item = tree.getSelectionModel().getSelectedItem();
        return item != null && item.getValue() instanceof SourceRow.One(var source) ? Optional.of(source) : Optional.empty();
    }

    /// By the right button, or by the key for menus: then beside the row.
    private void menuAsked(ContextMenuEvent asked) {
        asked.consume();
        chosen().ifPresent(source -> menu.of(source).show(tree, asked.getScreenX(), asked.getScreenY()));
    }

    /// Takes the focus.
    public void enter() {
        tree.requestFocus();
    }

    /// Marks the source that the room shows.
    public void mark(Optional<SourceId> source) {
        shown = source;
        source.ifPresent(id -> find(tree.getRoot(), id).ifPresent(item -> {
            if (item.equals(tree.getSelectionModel().getSelectedItem())) {
                return;
            }
            tree.getSelectionModel().select(item);
            int row = tree.getRow(item);
            tree.scrollTo(Math.max(0, row - 2));
        }));
    }

    private static Optional<TreeItem<SourceRow>> find(TreeItem<SourceRow> item, SourceId id) {
        if (item.getValue() instanceof SourceRow.One one && one.source().id().equals(id)) {
            return Optional.of(item);
        }
        return item.getChildren().stream().flatMap(child -> find(child, id).stream()).findFirst();
    }

    private void show(StudyState state) {
        var me = workspace.coderProperty().get();
        mine.setVisible(!state.assignments().isEmpty());
        List<Source> listable = state.sources().stream().filter(source -> !isOnlyMine() || state.assignments().contains(new Assignment(source.id(), me))).toList();
        long finished = listable.stream().filter(source -> state.isFinished(source.id(), me)).count();
        long begun = listable.stream().filter(source -> !state.isFinished(source.id(), me) && state.isBegun(source.id(), me)).count();
        summary.setText(listable.isEmpty() ? "" : "%d of %d finished".formatted(finished, listable.size()));
        String words = listable.isEmpty() ? "No sources" : "%s by you, %d begun".formatted(summary.getText(), begun);
        summary.setTooltip(new Tooltip(words));
        progress.setAccessibleText(words);
        double all = Math.max(1, listable.size());
        progress.show(finished / all, begun / all);
        List<Object> toList = List.of(listable, state.placements(), state.people().cases(), state.speakers());
        if (toList.equals(listed)) {
            cells.forEach(SourceCell::again);
            return;
        }
        listed = toList;
        tree.setRoot(rows(listable, state));
        mark(shown);
    }

    private boolean isOnlyMine() {
        return mine.isVisible() && mine.isSelected();
    }

    private TreeItem<SourceRow> rows(List<Source> listable, StudyState state) {
        var root = new TreeItem<SourceRow>();
        var byCase = listable.stream().collect(Collectors.groupingBy(
                source -> Optional.ofNullable(state.placements().get(source.id())).flatMap(state.people()::find)));
        if (byCase.size() == 1 && byCase.containsKey(Optional.<Case>empty())) {
            listable.forEach(source -> root.getChildren().add(new TreeItem<>(new SourceRow.One(source))));
            return root;
        }
        var groups = new ArrayList<>(byCase.entrySet());
        groups.sort(Comparator.comparing((Map.Entry<Optional<Case>, List<Source>> one) -> one.getKey().isEmpty())
                .thenComparing(one -> one.getKey().map(Case::label).orElse(""), NaturalOrder::compare));
        groups.forEach(one -> root.getChildren().add(group(one.getKey(), one.getValue())));
        return root;
    }

    private TreeItem<SourceRow> group(Optional<Case> practice, List<Source> sources) {
        String label = practice.map(Case::label).orElse("Without a case");
        String arm = practice.map(one -> one.attributes().getOrDefault(Case.ARM, "")).orElse("");
        var group = new TreeItem<SourceRow>(new SourceRow.Group(label, arm, sources.size()));
        sources.forEach(source -> group.getChildren().add(new TreeItem<>(new SourceRow.One(source))));
        group.setExpanded(!folded.contains(label));
        group.expandedProperty().subscribe(expanded -> {
            if (expanded) {
                folded.remove(label);
            } else {
                folded.add(label);
            }
        });
        return group;
    }

    @Override
    public void close() {
        model.close();
    }
}
