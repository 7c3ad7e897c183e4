package org.heddle.ui.cases.sources;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.heddle.ui.cases.frame.Section;
import org.heddle.ui.cases.frame.SectionPage;
import org.heddle.ui.cases.frame.SetupData;
import org.heddle.ui.cases.frame.TableSection;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Hint;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.grid.Grid;
import org.heddle.ui.part.grid.GridColumn;
import org.heddle.ui.pass.PassForm;
import org.heddle.ui.pass.PassRow;
import org.heddle.ui.pass.PassesViewModel;
import org.kordamp.ikonli.feather.Feather;

/// Rounds of blind double coding: what there is, a form that opens one, and the question before a release.
public final class PassesSection {
    private final PassesViewModel model;
    private final Grid<PassRow> grid;
    private final BorderPane body = new BorderPane();
    private final PassForm form;
    private final HBox question = new HBox(8);
    private final Label warning = new Label();
    private final SectionPage page;

    public static Section of(SetupData data) {
        var section = new PassesSection(data);
        return new TableSection(Feather.EYE_OFF, section.grid, section.page, section::close);
    }

    private PassesSection(SetupData data) {
        model = new PassesViewModel(data.workspace());
        grid = new Grid<>("passes", "Passes", model.rows(), List.of(
                GridColumn.<PassRow>words("pass-column-name", "Name", 160, row -> row.pass().name()),
                GridColumn.<PassRow>words("pass-column-state", "State", 84, PassRow::state),
                GridColumn.<PassRow>words("pass-column-share", "Sources", 168, row -> row.pass().share()),
                GridColumn.<PassRow>words("pass-column-coders", "Coders", 160, row -> String.join(", ", row.coders())),
                GridColumn.<PassRow>quiet("pass-column-chosen", "Chosen", 160, PassRow::chosen),
                GridColumn.<PassRow>quiet("pass-column-opened", "Opened", 96, PassRow::opened),
                GridColumn.<PassRow>quiet("pass-column-released", "Released", 96, PassRow::released)),
                new EmptyState("No passes yet. A pass gives sources, all or a drawn sample, to coders who do not see each other’s work until it is released."));
        form = new PassForm(data.workspace(), model, this::putFormAway);
        body.setCenter(grid);
        page = new SectionPage("Passes", "Blind double coding: until a pass is released, what its coders do in its sources is shown to nobody else. "
                + "A seal is a curtain, not encryption: whoever has the file could get behind it.", body)
                .withTools(button("pass-new", "Open a blind pass…", this::showForm), releasing()).with(question())
                .withNotice("passes-notice", Bindings.createStringBinding(() -> body.getCenter() != form ? model.noticeProperty().get() : "",
                        model.noticeProperty(), body.centerProperty()))
                .withKeys(List.of(Hint.of("rows", "↑ ↓"), SectionPage.UNDO));
    }

    private static Button button(String id, String words, Runnable act) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Button releasing() {
        var button = button("pass-release", "Release…", this::ask);
        var marked = grid.getSelectionModel().getSelectedItems();
        button.disableProperty().bind(Bindings.createBooleanBinding(
                () -> marked.size() != 1 || !marked.getFirst().pass().isSealed(), marked, model.rows()));
        return button;
    }

    private HBox question() {
        warning.setId("pass-warning");
        SourceWords.wrap(warning);
        HBox.setHgrow(warning, Priority.ALWAYS);
        warning.setMaxWidth(Double.MAX_VALUE);
        var yes = button("pass-release-yes", "Release", () -> {
            question.setVisible(false);
            grid.marked().forEach(model::release);
            grid.requestFocus();
        });
        yes.getStyleClass().add("danger");
        var no = button("pass-release-no", "Keep sealed", () -> {
            question.setVisible(false);
            grid.requestFocus();
        });
        question.getStyleClass().add("section-question");
        question.setAlignment(Pos.CENTER_LEFT);
        question.setVisible(false);
        question.getChildren().addAll(warning, yes, no);
        grid.getSelectionModel().getSelectedItems().subscribe(() -> question.setVisible(false));
        return question;
    }

    private void ask() {
        warning.setText(grid.marked().getFirst().warning());
        question.setVisible(true);
        question.lookup("#pass-release-no").requestFocus();
    }

    private void showForm() {
        body.setCenter(form); // instead of the list: both have no room in a low window
        body.applyCss(); // what scrolls stands in the window only after this
        form.begin();
    }

    private void putFormAway() {
        body.setCenter(grid);
        grid.begin();
    }

    private void close() {
        form.leave();
        model.close();
    }
}
