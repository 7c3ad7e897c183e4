package org.heddle.ui.analysis.casestudy;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.memo.Memo;
import org.heddle.ui.analysis.AnalysisPage;
import org.heddle.ui.analysis.Kept;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.HeaderBar;
import org.heddle.ui.part.Hint;
import org.heddle.ui.part.HintBar;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.ReportFile;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.casestudy.CaseStudy;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The cases at the left; at the right what is written of the one in hand, above everything that the study holds of it.
public final class CaseStudyPage implements AnalysisPage {
    private final Workspace workspace;
    private final CaseStudyModel model;
    private final ListView<CaseStudyModel.Row> cases = new ListView<>();
    private final TextArea summary = Kept.area("case-summary", 7, this::save);
    private final Label title = Words.of("", "heading");
    private final Label facts = Words.wrapped("", "muted", "small");
    private final VBox holdings = new VBox(18);
    private final VBox body = new VBox(10);
    private final ScrollPane scroll = new ScrollPane(body);
    private final BorderPane page = new BorderPane();
    private final Button out = new Button("Export…", Icons.of(Feather.DOWNLOAD, Icons.ROW));
    private Optional<CaseId> shown = Optional.empty();
    private boolean isFilling;

    public CaseStudyPage(Workspace workspace) {
        this.workspace = workspace;
        model = new CaseStudyModel(workspace);
        page.setId("casestudy-page");
        page.getStyleClass().add("page");
        page.setMinSize(0, 0);
        cases.setId("cases-studied");
        cases.setAccessibleText("Cases");
        cases.getStyleClass().addAll("plain-list", "case-list");
        cases.setCellFactory(_ -> new CaseCell());
        cases.getSelectionModel().selectedItemProperty().subscribe(now -> {
            if (now != null && !isFilling) {
                model.inHandProperty().set(Optional.of(now.practice().id()));
            }
        });
        summary.setPromptText("What this case shows, in your words. It is kept when you leave the field, or with Ctrl+Enter.");
        summary.setAccessibleText("Summary of the case");
        body.getStyleClass().add("register");
        body.getChildren().addAll(facts, Words.of("Case summary", "caption"), summary, holdings);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("card-scroll");
        var hints = new HintBar();
        hints.show(List.of(Hint.of("case", "↑", "↓"), Hint.of("next part", "Tab"), Hint.of("keep the summary", "Ctrl Enter")));
        page.setBottom(hints);
        page.setTop(bar());
        model.casesProperty().subscribe(_ -> fill());
        model.studyProperty().subscribe(this::show);
    }

    private HeaderBar bar() {
        out.setId("export-casestudy");
        out.getStyleClass().add("accent");
        out.setMinWidth(Region.USE_PREF_SIZE);
        out.setOnAction(_ -> model.studyProperty().get().ifPresent(study -> ReportFile.askForPack(page, "Save the case study",
                "%s case %s".formatted(workspace.project().name(), study.practice().label()), model::export)));
        title.setId("casestudy-title");
        title.setMinWidth(0);
        var line = new HBox(title);
        line.setAlignment(Pos.CENTER_LEFT);
        var bar = new HeaderBar(line, out);
        return bar;
    }

    private void fill() {
        isFilling = true;
        cases.getItems().setAll(model.casesProperty().get());
        select();
        isFilling = false;
    }

    private void select() {
        model.studyProperty().get().ifPresent(study -> cases.getItems().stream().filter(row -> row.practice().id().equals(study.practice().id())).findFirst()
                .ifPresent(cases.getSelectionModel()::select));
    }

    private void show(Optional<CaseStudy> now) {
        out.setDisable(now.isEmpty());
        if (now.isEmpty()) {
            title.setText("");
            page.setLeft(null);
            page.setCenter(new EmptyState("There are no cases yet. A case is what is compared, such as a practice or a site: make them in Setup and put the "
                    + "sources into them."));
            return;
        }
        CaseStudy study = now.get();
        boolean isAnother = shown.filter(study.practice().id()::equals).isEmpty();
        if (isAnother) {
            save();
        }
        shown = Optional.of(study.practice().id());
        title.setText("Case " + study.practice().label());
        facts.setText(study.says());
        Kept.show(summary, study.summary().map(Memo::text).orElse(""), isAnother);
        double at = scroll.getVvalue();
        holdings.getChildren().setAll(new CaseHoldings(study, workspace).parts());
        scroll.setVvalue(isAnother ? 0 : at);
        page.setLeft(cases);
        page.setCenter(scroll);
        isFilling = true;
        select();
        isFilling = false;
        workspace.sayStatus(RoomName.ANALYSE, "Case " + study.practice().label());
    }

    private void save() {
        shown.ifPresent(id -> model.write(id, summary.getText()));
    }

    @Override
    public Parent view() {
        return page;
    }

    @Override
    public void inSight(boolean isInSight) {
        model.setInSight(isInSight);
    }

    @Override
    public void entered() {
        cases.requestFocus();
    }

    @Override
    public void close() {
        model.close();
    }

    /// A case; a tick says that it is summed up.
    private static final class CaseCell extends ListCell<CaseStudyModel.Row> {
        @Override
        protected void updateItem(CaseStudyModel.@Nullable Row row, boolean isEmpty) {
            super.updateItem(row, isEmpty);
            setText(null);
            setGraphic(null);
            setAccessibleText("");
            if (row != null && !isEmpty) {
                var line = new HBox(8, Icons.of(row.hasSummary() ? Feather.CHECK_CIRCLE : Feather.CIRCLE, Icons.ROW),
                        SourceWords.of(row.practice().label(), Region.USE_PREF_SIZE));
                line.setAlignment(Pos.CENTER_LEFT);
                setGraphic(line);
                setAccessibleText("Case %s, %s".formatted(row.practice().label(), row.hasSummary() ? "summed up" : "without a summary"));
            }
        }
    }
}
