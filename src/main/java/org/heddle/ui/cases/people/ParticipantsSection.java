package org.heddle.ui.cases.people;

import java.util.List;
import org.heddle.ui.cases.frame.Section;
import org.heddle.ui.cases.frame.SectionPage;
import org.heddle.ui.cases.frame.SetupData;
import org.heddle.ui.cases.frame.TableSection;
import org.heddle.ui.cases.people.ParticipantsViewModel.Row;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.grid.Grid;
import org.heddle.ui.part.grid.GridColumn;
import org.kordamp.ikonli.feather.Feather;

/// The participants under their pseudonyms.
public final class ParticipantsSection {
    private final ParticipantsViewModel model;
    private final Grid<Row> grid;
    private final SectionPage page;

    public static Section of(SetupData data) {
        var section = new ParticipantsSection(data);
        return new TableSection(Feather.USERS, section.grid, section.page, section.model::close);
    }

    private ParticipantsSection(SetupData data) {
        model = new ParticipantsViewModel(data);
        grid = new Grid<>("participants", "Participants", model.rows(), List.of(
                GridColumn.<Row>words("participant-name", "Name or pseudonym", 220, row -> row.person().name())
                        .editedBy((rows, name) -> model.rename(rows.getFirst(), name)),
                GridColumn.<Row>figure("participant-count", "Sources", 84, row -> row.sources().size()),
                GridColumn.<Row>quiet("participant-sources", "Speaks in", 400, row -> String.join(", ", row.sources()))),
                new EmptyState("No participants yet. Add one here, or type a name beside a speaker."));
        var remove = SectionPage.removing("participant-remove", grid, model::remove);
        page = new SectionPage("Participants", "The people of the study, best under pseudonyms. One participant may speak in several sources.", grid)
                .withTools(SectionPage.adding("participant-new", "New participant", 220, model::add), remove)
                .withNotice("participants-notice", model.noticeProperty())
                .withKeys(List.of(SectionPage.EDIT, SectionPage.SEVERAL, SectionPage.UNDO));
    }
}
