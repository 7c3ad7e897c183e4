package org.heddle.ui.cases;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.heddle.ui.cases.ProjectViewModel.Act;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.grid.Grid;
import org.heddle.ui.part.grid.GridColumn;

/// Everything that was ever done, newest first, with a filter.
final class AuditTrail extends BorderPane {
    AuditTrail(ProjectViewModel model) {
        getStyleClass().add("audit-trail");
        var title = new Label("Audit trail");
        title.getStyleClass().add("document-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var filter = new TextField();
        filter.setId("audit-filter");
        filter.setPromptText("Filter: coder, code, source, day");
        filter.setAccessibleText("Filter the audit trail");
        filter.setPrefWidth(240);
        filter.textProperty().bindBidirectional(model.filterProperty());
        var head = new HBox(8, title, gap, filter);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("audit-head");
        setTop(head);
        setCenter(new Grid<>("audit-trail", "Audit trail", model.acts(), List.of(
                GridColumn.<Act>quiet("act-at", "When", 156, Act::at),
                GridColumn.<Act>words("act-who", "Who", 108, Act::who),
                GridColumn.<Act>words("act-sentence", "What", 320, Act::sentence)), new EmptyState("No act with these words.")));
    }
}
