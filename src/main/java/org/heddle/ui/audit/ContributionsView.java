package org.heddle.ui.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.contribution.Contributions;
import org.heddle.domain.contribution.Part;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.grid.Grid;
import org.heddle.ui.part.grid.GridColumn;

/// Who had which part in the study: sentences for a paper, and the figures under them.
final class ContributionsView extends BorderPane {
    private final VBox sentences = new VBox(6);
    private final ObservableList<Contributions.OfOne> people = FXCollections.observableArrayList();
    private final Grid<Contributions.OfOne> grid;

    ContributionsView(AuditViewModel model) {
        sentences.setId("contribution-sentences");
        sentences.getStyleClass().add("audit-head");
        grid = new Grid<>("contributions", "Contributions", people, columns(List.of()), new EmptyState("Nobody has done anything yet.")).movingSideways();
        setTop(sentences);
        setCenter(grid);
        model.contributionsProperty().subscribe(now -> show(now));
    }

    private void show(Optional<Contributions> now) {
        now.ifPresent(all -> {
            sentences.getChildren().setAll(all.report().paragraphs().stream().map(words -> SourceWords.of(words, Double.MAX_VALUE)).toList());
            grid.show(columns(all.parts()));
            people.setAll(all.all());
        });
    }

    private static List<GridColumn<Contributions.OfOne>> columns(List<Part> parts) {
        var columns = new ArrayList<GridColumn<Contributions.OfOne>>();
        columns.add(GridColumn.words("contributor", "Who", 140, Contributions.OfOne::who));
        parts.forEach(part -> columns.add(GridColumn.figure("part-" + part.key(), part.key(), 92, one -> one.of(part))));
        return columns;
    }
}
