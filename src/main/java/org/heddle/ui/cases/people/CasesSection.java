package org.heddle.ui.cases.people;

import java.util.ArrayList;
import java.util.List;
import org.heddle.ui.cases.frame.Section;
import org.heddle.ui.cases.frame.SectionPage;
import org.heddle.ui.cases.frame.SetupData;
import org.heddle.ui.cases.frame.TableSection;
import org.heddle.ui.cases.people.CasesViewModel.Row;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.grid.Grid;
import org.heddle.ui.part.grid.GridColumn;
import org.heddle.ui.part.grid.Suggestion;
import org.kordamp.ikonli.feather.Feather;

/// The cases with what is asked of each, one column an attribute.
public final class CasesSection {
    private final CasesViewModel model;
    private final Grid<Row> grid;
    private final SectionPage page;

    public static Section of(SetupData data) {
        var section = new CasesSection(data);
        return new TableSection(Feather.LAYERS, section.grid, section.page, section.model::close);
    }

    private CasesSection(SetupData data) {
        model = new CasesViewModel(data);
        grid = new Grid<>("cases", "Cases", model.rows(), columns(),
                new EmptyState("No cases yet. A case is what you compare: a practice, a client, a site."))
                .movingSideways();
        model.attributes().subscribe(() -> grid.show(columns()));
        var remove = SectionPage.removing("case-remove", grid, model::remove);
        page = new SectionPage("Cases", "What you compare: practices, clients, sites. Attributes are the questions asked of each, "
                + "such as the arm of a trial.", grid)
                .withTools(SectionPage.adding("case-new", "New case, such as I5", 190, model::add),
                        SectionPage.adding("attribute-new", "New attribute, such as list size", 230, model::ask), remove)
                .withNotice("cases-notice", model.noticeProperty())
                .withKeys(List.of(SectionPage.EDIT, SectionPage.SEVERAL, SectionPage.EMPTY, SectionPage.UNDO));
    }

    private List<GridColumn<Row>> columns() {
        var columns = new ArrayList<GridColumn<Row>>();
        columns.add(GridColumn.<Row>words("case-label", "Case", 150, row -> row.practice().label())
                .editedBy((rows, label) -> model.relabel(rows.getFirst(), label)));
        columns.add(GridColumn.figure("case-sources", "Sources", 84, Row::sources));
        for (String attribute : model.attributes()) {
            columns.add(GridColumn.<Row>words("attribute-" + attribute.replace(' ', '-'), attribute, 170, row -> row.answer(attribute))
                    .editedBy((rows, answer) -> model.answer(rows, attribute, answer))
                    .suggesting(() -> model.answers(attribute).stream().map(Suggestion::of).toList()));
        }
        return columns;
    }
}
