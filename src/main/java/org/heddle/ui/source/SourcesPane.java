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
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.cases.Case;
import org.heddle.domain.source.NaturalOrder;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Icons;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// The sources by case, with how far the coder has come.
public final class SourcesPane extends BorderPane {
    private final Workspace workspace;
    private final Consumer<SourceId> open;
    private final Consumer<SourceId> enter;
    private final TreeView<SourceRow> tree = new TreeView<>(new TreeItem<>());
    private final Label summary = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final StackPane body = new StackPane();
    private final Set<String> folded = new HashSet<>();
    private final Set<SourceCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private Optional<SourceId> shown = Optional.empty();
    private List<Object> listed = List.of();

    /// `open` shows a source, `enter` also goes to its text.
    public SourcesPane(Workspace workspace, Consumer<SourceId> open, Consumer<SourceId> enter, Runnable importFiles) {
        this.workspace = workspace;
        this.open = open;
        this.enter = enter;
        setId("sources-pane");
        getStyleClass().add("side-pane");
        var empty = new EmptyState("No sources yet. Drop files here, or import them.", "import-first", "Import…", importFiles);
        body.getChildren().addAll(tree, empty);
        workspace.study().stateProperty().subscribe(state -> {
            empty.setVisible(state.sources().isEmpty());
            tree.setVisible(!state.sources().isEmpty());
        });
        setTop(header(importFiles));
        setCenter(body);
        prepareTree();
        workspace.study().stateProperty().subscribe(state -> show(state));
        workspace.coderProperty().subscribe(_ -> show(workspace.study().now()));
    }

    private VBox header(Runnable importFiles) {
        var title = new Label("Sources");
        title.getStyleClass().add("pane-title");
        title.setMinWidth(USE_PREF_SIZE);
        summary.getStyleClass().addAll("muted", "small");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(title, summary, gap, Icons.button("import", Feather.PLUS, "Import files", importFiles));
        bar.getStyleClass().add("pane-header");
        progress.getStyleClass().addAll("progress-thin", "finished-bar");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText("Sources finished");
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
            var cell = new SourceCell(workspace);
            cells.add(cell);
            return cell;
        });
        tree.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && item.getValue() instanceof SourceRow.One one && !shown.equals(Optional.of(one.source().id()))) {
                shown = Optional.of(one.source().id());
                open.accept(one.source().id());
            }
        });
        tree.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                enterChosen();
            }
        });
        tree.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                enterChosen();
            }
        });
    }

    private void enterChosen() {
        var item = tree.getSelectionModel().getSelectedItem();
        if (item != null && item.getValue() instanceof SourceRow.One one) {
            enter.accept(one.source().id());
        }
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
        long finished = state.sources().stream().filter(source -> state.isFinished(source.id(), me)).count();
        summary.setText("%d of %d finished".formatted(finished, state.sources().size()));
        summary.setTooltip(new Tooltip(summary.getText()));
        progress.setProgress(state.sources().isEmpty() ? 0 : (double) finished / state.sources().size());
        List<Object> toList = List.of(state.sources(), state.placements(), state.people().cases(), state.speakers());
        if (toList.equals(listed)) {
            cells.forEach(SourceCell::again);
            return;
        }
        listed = toList;
        tree.setRoot(rows(state));
        mark(shown);
    }

    private TreeItem<SourceRow> rows(StudyState state) {
        var root = new TreeItem<SourceRow>();
        var byCase = state.sources().stream().collect(Collectors.groupingBy(
                source -> Optional.ofNullable(state.placements().get(source.id())).flatMap(state.people()::find)));
        if (byCase.size() == 1 && byCase.containsKey(Optional.<Case>empty())) {
            state.sources().forEach(source -> root.getChildren().add(new TreeItem<>(new SourceRow.One(source))));
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
}
