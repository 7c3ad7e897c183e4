package org.heddle.ui.cases.people;

import java.util.List;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.heddle.domain.source.SourceId;
import org.heddle.ui.cases.frame.Section;
import org.heddle.ui.cases.frame.SectionPage;
import org.heddle.ui.cases.frame.SetupData;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Hint;
import org.heddle.ui.part.grid.Grid;
import org.heddle.ui.part.grid.GridColumn;
import org.kordamp.ikonli.feather.Feather;

/// Who speaks under each label.
public final class SpeakersSection implements Section {
    private final SpeakersViewModel model;
    private final Grid<SpeakerRow> grid;
    private final SectionPage page;

    public SpeakersSection(SetupData data, String title) {
        model = new SpeakersViewModel(data);
        grid = new Grid<>("speakers", "Speakers", model.rows(), columns(), new EmptyState("No speakers yet. They come with the sources."));
        var count = new Label();
        count.setId("speakers-unmapped");
        count.getStyleClass().add("chip");
        count.textProperty().bind(Bindings.createStringBinding(this::words, model.unmappedProperty(), model.rows()));
        model.unmappedProperty().subscribe(_ -> {
            count.getStyleClass().removeAll("warn", "ok");
            count.getStyleClass().add(model.unmappedProperty().get() > 0 ? "warn" : "ok");
        });
        page = new SectionPage(title, "A quote is attributed by its speaker’s role and case. Mark several rows and type once: all of them get it. "
                + "A role, case or participant that is not there yet is made.", grid)
                .withTools(count).withNotice("speakers-notice", model.noticeProperty())
                .withKeys(List.of(SectionPage.EDIT, SectionPage.SEVERAL, Hint.of("interviewer", "Space"), SectionPage.EMPTY, SectionPage.UNDO));
    }

    private String words() {
        int open = model.unmappedProperty().get();
        if (model.rows().isEmpty()) {
            return "No speakers";
        }
        return open == 0 ? "Every speaker has a role and a case" : open == 1 ? "1 speaker without role or case" : open + " speakers without role or case";
    }

    private List<GridColumn<SpeakerRow>> columns() {
        return List.of(
                GridColumn.<SpeakerRow>words("speaker-source", "Source", 190, row -> row.source()),
                GridColumn.<SpeakerRow>words("speaker-label", "Label", 110, row -> row.speaker().label()),
                GridColumn.<SpeakerRow>figure("speaker-turns", "Turns", 72, row -> row.turns()),
                GridColumn.<SpeakerRow>tick("speaker-interviewer", "Interviewer", 100, row -> row.speaker().isInterviewer(), model::interviewing),
                GridColumn.<SpeakerRow>words("speaker-role", "Role", 90, row -> row.speaker().role().orElse(""))
                        .editedBy(model::giveRole).suggesting(model::roles),
                GridColumn.<SpeakerRow>words("speaker-case", "Case", 90, row -> row.caseLabel()).editedBy(model::putInto).suggesting(model::cases),
                GridColumn.<SpeakerRow>words("speaker-person", "Participant", 160, row -> row.person())
                        .editedBy(model::spokenBy).suggesting(model::persons));
    }

    /// Shows only the labels of these sources.
    public void only(Predicate<SourceId> wanted) {
        model.only(wanted);
    }

    @Override
    public String title() {
        return "Speakers";
    }

    @Override
    public Feather icon() {
        return Feather.MESSAGE_CIRCLE;
    }

    @Override
    public ObservableIntegerValue count() {
        return model.unmappedProperty();
    }

    @Override
    public boolean countIsWork() {
        return true;
    }

    @Override
    public Parent view() {
        return page;
    }

    @Override
    public void entered() {
        model.sort();
    }

    @Override
    public void begin() {
        grid.begin();
    }

    @Override
    public void close() {
        model.close();
    }
}
