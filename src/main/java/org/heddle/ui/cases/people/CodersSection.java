package org.heddle.ui.cases.people;

import java.util.List;
import org.heddle.ui.cases.frame.Section;
import org.heddle.ui.cases.frame.SectionPage;
import org.heddle.ui.cases.frame.SetupData;
import org.heddle.ui.cases.frame.TableSection;
import org.heddle.ui.cases.people.CodersViewModel.Row;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.grid.Grid;
import org.heddle.ui.part.grid.GridColumn;
import org.kordamp.ikonli.feather.Feather;

/// Who codes in this project.
public final class CodersSection {
    private final CodersViewModel model;
    private final Grid<Row> grid;
    private final SectionPage page;

    public static Section of(SetupData data) {
        var section = new CodersSection(data);
        return new TableSection(Feather.EDIT_3, section.grid, section.page, section.model::close);
    }

    private CodersSection(SetupData data) {
        model = new CodersViewModel(data);
        grid = new Grid<>("coders", "Coders", model.rows(), List.of(
                GridColumn.<Row>words("coder-name", "Name", 240, row -> row.coder().name())
                        .editedBy((rows, name) -> model.rename(rows.getFirst(), name)),
                GridColumn.<Row>figure("coder-codings", "Codings", 100, Row::codings),
                GridColumn.<Row>figure("coder-finished", "Sources finished", 140, Row::finished)), new EmptyState("No coders yet."));
        var remove = SectionPage.removing("coder-remove", grid, model::remove);
        page = new SectionPage("Coders", "Who codes and checks. Every coding and every verdict carries its coder’s name; "
                + "a new name is carried by the old ones too.", grid)
                .withTools(SectionPage.adding("coder-new", "New coder", 220, model::add), remove)
                .withNotice("coders-notice", model.noticeProperty()).withKeys(List.of(SectionPage.EDIT, SectionPage.UNDO));
    }
}
