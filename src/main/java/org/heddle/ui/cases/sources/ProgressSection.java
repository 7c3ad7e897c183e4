package org.heddle.ui.cases.sources;

import java.util.List;
import org.heddle.ui.cases.frame.Section;
import org.heddle.ui.cases.frame.SectionPage;
import org.heddle.ui.cases.frame.SetupData;
import org.heddle.ui.cases.frame.TableSection;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.grid.Grid;
import org.heddle.ui.part.grid.GridColumn;
import org.heddle.workbench.progress.SourceProgress;
import org.kordamp.ikonli.feather.Feather;

/// Who is to code which source, and how much of it is coded.
public final class ProgressSection {
    private ProgressSection() {}

    public static Section of(SetupData data) {
        var model = new ProgressViewModel(data);
        var grid = new Grid<>("progress", "Progress", model.rows(), List.of(
                GridColumn.<SourceProgress>words("progress-source", "Source", 190, row -> row.source().name()),
                GridColumn.<SourceProgress>words("progress-assigned", "Assigned to", 150, model::assigned).editedBy(model::assign)
                        .suggesting(model::suggestions),
                GridColumn.<SourceProgress>words("progress-finished", "Finished by", 130, model::finished),
                GridColumn.<SourceProgress>quiet("progress-coverage", "Coded of what participants say", 300, model::coverage),
                GridColumn.<SourceProgress>quiet("progress-all", "By anyone", 90, row -> ProgressViewModel.percent(row.together()))),
                new EmptyState("No sources yet."));
        var page = new SectionPage("Progress", "Who is to code which source, who declared it finished, and how much is coded: the share of the letters "
                + "that participants say, and of their turns. Interviewers are left out. Several coders stand with commas between them.", grid)
                .withNotice("progress-notice", model.noticeProperty())
                .withKeys(List.of(SectionPage.EDIT, SectionPage.SEVERAL, SectionPage.EMPTY, SectionPage.UNDO));
        page.sceneProperty().subscribe(scene -> model.watch(scene != null));
        return new TableSection(Feather.BAR_CHART_2, grid, page, model::close);
    }
}
