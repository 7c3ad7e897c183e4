package org.heddle.ui.cases.sources;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.heddle.ui.cases.frame.Section;
import org.heddle.ui.cases.frame.SectionPage;
import org.heddle.ui.cases.frame.SetupData;
import org.heddle.ui.cases.frame.TableSection;
import org.heddle.ui.cases.sources.SourcesViewModel.Row;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.grid.Grid;
import org.heddle.ui.part.grid.GridColumn;
import org.kordamp.ikonli.feather.Feather;

/// The sources with what hangs on each.
public final class SourcesSection {
    private final SourcesViewModel model;
    private final Grid<Row> grid;
    private final HBox question = new HBox(8);
    private final Label sentence = new Label();
    private final SectionPage page;

    public static Section of(SetupData data, Runnable importMore) {
        var section = new SourcesSection(data, importMore);
        return new TableSection(Feather.FILE_TEXT, section.grid, section.page, section.model::close);
    }

    private SourcesSection(SetupData data, Runnable importMore) {
        model = new SourcesViewModel(data);
        grid = new Grid<>("setup-sources", "Sources", model.rows(), columns(),
                new EmptyState("No sources yet. Drop files here, or import some.", "sources-empty-import", "Import…", importMore));
        var more = new Button("Import…", Icons.of(Feather.PLUS, Icons.ROW));
        more.setId("sources-import");
        more.setOnAction(_ -> importMore.run());
        var remove = SectionPage.removing("source-remove", grid, _ -> ask());
        page = new SectionPage("Sources", "Transcripts, notes and other documents. The words of a source stay as they were imported.", grid)
                .withTools(more, remove).with(question()).withNotice("sources-notice", model.noticeProperty())
                .withKeys(List.of(SectionPage.EDIT, SectionPage.SEVERAL, SectionPage.EMPTY, SectionPage.UNDO));
    }

    private List<GridColumn<Row>> columns() {
        return List.of(
                GridColumn.<Row>words("source-name", "Name", 230, row -> row.source().name()).editedBy((rows, name) -> model.rename(rows.getFirst(), name)),
                GridColumn.<Row>words("source-kind", "Kind", 150, row -> row.source().kind().words())
                        .editedBy(model::setKind).suggesting(SourcesViewModel::kinds),
                GridColumn.<Row>words("source-case", "Case", 90, Row::caseLabel).editedBy(model::place).suggesting(model::cases),
                GridColumn.<Row>figure("source-turns", "Turns", 76, Row::turns),
                GridColumn.<Row>figure("source-characters", "Characters", 104, row -> row.source().characters()),
                GridColumn.<Row>figure("source-codings", "Codings", 88, Row::codings));
    }

    private Node question() {
        sentence.setId("source-farewell");
        SourceWords.wrap(sentence);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var yes = new Button("Remove");
        yes.setId("source-remove-yes");
        yes.getStyleClass().add("danger");
        yes.setMinWidth(Button.USE_PREF_SIZE);
        yes.setOnAction(_ -> {
            question.setVisible(false);
            model.remove(grid.marked());
            grid.requestFocus();
        });
        var no = new Button("Keep");
        no.setId("source-remove-no");
        no.setMinWidth(Button.USE_PREF_SIZE);
        no.setOnAction(_ -> {
            question.setVisible(false);
            grid.requestFocus();
        });
        question.getStyleClass().add("section-question");
        question.setAlignment(Pos.CENTER_LEFT);
        question.setVisible(false);
        question.getChildren().addAll(sentence, yes, no);
        grid.getSelectionModel().getSelectedItems().subscribe(() -> question.setVisible(false));
        return question;
    }

    private void ask() {
        List<Row> marked = grid.marked();
        var _ = model.farewell(marked).thenAccept(words -> {
            if (grid.marked().equals(marked)) {
                sentence.setText(words);
                question.setVisible(true);
                question.lookup("#source-remove-yes").requestFocus();
            }
        });
    }
}
