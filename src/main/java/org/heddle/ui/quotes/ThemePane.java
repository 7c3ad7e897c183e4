package org.heddle.ui.quotes;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.ui.shell.Workspace;

/// The codebook as a list of themes to choose from, with how many quotes each has under the present filters.
final class ThemePane extends BorderPane {
    private final QuotesViewModel model;
    private final TreeView<ThemeRow> tree = new TreeView<>(new TreeItem<>());
    private final Set<CodeId> folded = new HashSet<>();
    private Codebook shown = Codebook.EMPTY;
    private boolean isBuilding;

    ThemePane(Workspace workspace, QuotesViewModel model) {
        this.model = model;
        setId("quote-themes");
        getStyleClass().add("side-pane");
        var title = new Label("Themes");
        title.getStyleClass().add("pane-title");
        title.setMinWidth(USE_PREF_SIZE);
        var chosen = new Label();
        chosen.setId("themes-chosen");
        chosen.getStyleClass().addAll("muted", "small");
        var head = new HBox(title, chosen);
        head.getStyleClass().add("pane-header");
        setTop(head);
        tree.setId("themes");
        tree.setAccessibleText("Themes; several can be chosen with Ctrl or Shift");
        tree.setShowRoot(false);
        tree.getStyleClass().addAll("plain-list", "code-tree");
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.setCellFactory(_ -> new ThemeCell(workspace, model));
        setCenter(tree);
        workspace.study().stateProperty().subscribe(state -> rebuild(state.codebook()));
        tree.getSelectionModel().getSelectedItems().subscribe(this::choose);
        model.previewProperty().subscribe((_, _) -> tree.refresh());
        model.filterProperty().subscribe(filter -> {
            chosen.setText(filter.themes().isEmpty() ? "" : "%d chosen".formatted(filter.themes().size()));
            if (!isBuilding && !filter.themes().equals(selected())) {
                select(filter.themes());
            }
        });
    }

    private void choose() {
        if (!isBuilding) {
            model.choose(selected());
        }
    }

    /// Nothing or “All themes” means all.
    private Set<CodeId> selected() {
        var rows = tree.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).map(TreeItem::getValue).toList();
        return rows.stream().anyMatch(row -> row.code().isEmpty()) ? Set.of()
                : rows.stream().flatMap(row -> row.code().stream()).map(Code::id).collect(Collectors.toSet());
    }

    private void rebuild(Codebook codebook) {
        if (codebook.inOrder().equals(shown.inOrder()) && !tree.getRoot().getChildren().isEmpty()) {
            tree.refresh();
            return;
        }
        shown = codebook;
        isBuilding = true;
        var root = new TreeItem<ThemeRow>(ThemeRow.ALL);
        root.getChildren().add(new TreeItem<>(ThemeRow.ALL));
        root.getChildren().addAll(items(Optional.empty()));
        tree.setRoot(root);
        isBuilding = false;
        select(model.filterProperty().get().themes());
    }

    private List<TreeItem<ThemeRow>> items(Optional<CodeId> parent) {
        return shown.children(parent).stream().map(code -> {
            var item = new TreeItem<>(ThemeRow.of(code));
            item.getChildren().setAll(items(Optional.of(code.id())));
            item.setExpanded(!folded.contains(code.id()));
            item.expandedProperty().subscribe((_, open) -> {
                boolean _ = open ? folded.remove(code.id()) : folded.add(code.id());
            });
            return item;
        }).toList();
    }

    private void select(Set<CodeId> themes) {
        isBuilding = true;
        tree.getSelectionModel().clearSelection();
        if (themes.isEmpty()) {
            tree.getSelectionModel().select(0);
        } else {
            mark(tree.getRoot(), themes);
        }
        isBuilding = false;
    }

    private void mark(TreeItem<ThemeRow> item, Set<CodeId> themes) {
        if (item.getValue().code().filter(code -> themes.contains(code.id())).isPresent()) {
            tree.getSelectionModel().select(item);
        }
        item.getChildren().forEach(child -> mark(child, themes));
    }
}
