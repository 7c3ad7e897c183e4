package org.heddle.ui.cases.people;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.heddle.ui.cases.frame.Section;
import org.heddle.ui.cases.frame.SectionPage;
import org.heddle.ui.cases.frame.SetupData;
import org.heddle.ui.cases.frame.TableSection;
import org.heddle.ui.cases.people.RolesViewModel.Row;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Hint;
import org.heddle.ui.part.grid.Grid;
import org.heddle.ui.part.grid.GridColumn;
import org.kordamp.ikonli.feather.Feather;

/// The roles that attribution prints.
public final class RolesSection {
    private final RolesViewModel model;
    private final Grid<Row> grid;
    private final SectionPage page;

    public static Section of(SetupData data) {
        var section = new RolesSection(data);
        return new TableSection(Feather.TAG, section.grid, section.page, section.model::close);
    }

    private RolesSection(SetupData data) {
        model = new RolesViewModel(data);
        grid = new Grid<>("roles", "Roles", model.rows(), List.of(
                GridColumn.<Row>words("role-code", "Code", 120, row -> row.role().code()),
                GridColumn.<Row>figure("role-speakers", "Speakers", 100, Row::speakers),
                GridColumn.<Row>quiet("role-label", "What it means", 400, row -> row.role().label()).editedBy(model::relabel)), new EmptyState("No roles yet."));
        var remove = SectionPage.removing("role-remove", grid, model::remove);
        page = new SectionPage("Roles", "What people do. Attribution prints the code, as in (GP: I5); the words explain it in legends.", grid)
                .withTools(adding(), remove).withNotice("roles-notice", model.noticeProperty())
                .withKeys(List.of(SectionPage.EDIT, SectionPage.SEVERAL, SectionPage.UNDO));
    }

    private HBox adding() {
        var code = field("role-new", "Code, such as SW", 140);
        var label = field("role-new-label", "What it means", 240);
        var add = new Button("Add");
        add.setId("role-new-add");
        add.disableProperty().bind(code.textProperty().isEmpty());
        code.setOnAction(_ -> label.requestFocus());
        label.setOnAction(_ -> add.fire());
        add.setOnAction(_ -> {
            model.add(code.getText(), label.getText());
            code.clear();
            label.clear();
            code.requestFocus();
        });
        var box = new HBox(4, code, label, add);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static TextField field(String id, String prompt, double width) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText("New role: " + prompt);
        field.setPrefWidth(width);
        return field;
    }
}
