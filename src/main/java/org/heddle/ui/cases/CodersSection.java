package org.heddle.ui.cases;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.heddle.ui.cases.CodersViewModel.Row;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.grid.Grid;
import org.heddle.ui.part.grid.GridColumn;
import org.kordamp.ikonli.feather.Feather;

/// Who codes in this project.
final class CodersSection implements Section {
    private final CodersViewModel model;
    private final Grid<Row> grid;
    private final SectionPage page;

    CodersSection(SetupData data) {
        model = new CodersViewModel(data);
        grid = new Grid<>("coders", "Coders", model.rows(), List.of(
                GridColumn.<Row>words("coder-name", "Name", 240, row -> row.coder().name())
                        .editedBy((rows, name) -> model.rename(rows.getFirst(), name)),
                GridColumn.<Row>figure("coder-codings", "Codings", 100, Row::codings),
                GridColumn.<Row>figure("coder-finished", "Sources finished", 140, Row::finished)), new EmptyState("No coders yet."));
        var remove = new Button("Remove");
        remove.setId("coder-remove");
        remove.disableProperty().bind(Bindings.isEmpty(grid.getSelectionModel().getSelectedItems()));
        remove.setOnAction(_ -> model.remove(grid.marked()));
        page = new SectionPage("Coders", "Who codes and checks. Every coding and every verdict carries its coder’s name; "
                + "a new name is carried by the old ones too.", grid)
                .withTools(SectionPage.adding("coder-new", "New coder", 220, model::add), remove)
                .withNotice("coders-notice", model.noticeProperty()).withKeys(List.of(SectionPage.EDIT, SectionPage.UNDO));
    }

    @Override
    public String title() {
        return "Coders";
    }

    @Override
    public Feather icon() {
        return Feather.EDIT_3;
    }

    @Override
    public ObservableIntegerValue count() {
        return Bindings.size(model.rows());
    }

    @Override
    public Parent view() {
        return page;
    }

    @Override
    public void entered() {}

    @Override
    public void begin() {
        grid.begin();
    }

    @Override
    public void close() {
        model.close();
    }
}
