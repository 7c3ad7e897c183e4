package org.heddle.ui.verification.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.report.Counted;
import org.heddle.domain.verification.Judged;
import org.heddle.domain.verification.Verdict;
import org.heddle.domain.verification.report.Figure;
import org.heddle.domain.verification.report.Tally;
import org.heddle.domain.verification.report.VerificationReport;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.grid.Grid;
import org.heddle.ui.part.grid.GridColumn;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.verification.Verifying;

/// The verification report on screen: its sentences and figures, each of which opens into its passages below.
public final class ReportPage extends BorderPane {
    private static final List<Figure> FIGURES = List.of(Figure.MADE, Figure.CHECKED, Figure.FIRST_SIGHT, Figure.CHANGED, Figure.DROPPED, Figure.ADDED,
            Figure.AGREE, Figure.DISAGREE, Figure.QUERY, Figure.STALE);

    private final Workspace workspace;
    private final Verifying verifying;
    private final VBox page = new VBox(16);
    private final ObservableList<Judged> behind = FXCollections.observableArrayList();
    private final Label opened = new Label();
    private final VBox passages;
    private final NoteFigures notes;
    private int question;

    public ReportPage(Workspace workspace) {
        this.workspace = workspace;
        verifying = new Verifying(workspace.project(), workspace.clock());
        page.getStyleClass().add("rules-card");
        var scroll = new ScrollPane(page);
        scroll.setId("verification-report");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "card-scroll");
        setCenter(scroll);
        passages = passages();
        notes = new NoteFigures(workspace, verifying, this::setBottom);
    }

    private VBox passages() {
        opened.setId("figure-opened");
        opened.getStyleClass().add("strong");
        var grid = new Grid<>("figure-passages", "Passages behind the figure", behind, List.of(
                GridColumn.<Judged>words("figure-source", "Source", 160, one -> source(one)),
                GridColumn.<Judged>words("figure-code", "Code", 220, one -> code(one)),
                GridColumn.<Judged>words("figure-coder", "Coder", 120, one ->
                        workspace.study().now().coder(one.coding().coder()).map(coder -> coder.name()).orElse("")),
                GridColumn.<Judged>quiet("figure-state", "Verdict", 120, one ->
                        one.standing().map(Verdict::word).orElse(one.isDropped() ? "dropped" : one.isStale() ? "changed since" : "open"))),
                new EmptyState("No figure is open."));
        grid.setPrefHeight(180);
        var show = new Button("Show in Code");
        show.setId("figure-show");
        show.getStyleClass().add("small-button");
        show.disableProperty().bind(Bindings.isNull(grid.getSelectionModel().selectedItemProperty()));
        show.setOnAction(_ -> Optional.ofNullable(grid.getSelectionModel().getSelectedItem())
                .ifPresent(one -> workspace.showPassage(one.coding().source(), one.coding().span())));
        var box = new VBox(8, opened, grid, show);
        box.getStyleClass().add("way-on");
        return box;
    }

    private String source(Judged one) {
        return workspace.study().now().sources().stream().filter(source -> source.id().equals(one.coding().source())).findFirst()
                .map(source -> source.name()).orElse("");
    }

    private String code(Judged one) {
        var codebook = workspace.study().now().codebook();
        return codebook.find(one.coding().code()).map(code -> codebook.path(code.id()).toString()).orElse("(no longer in the framework)");
    }

    /// Counts again.
    public void refresh() {
        int asked = ++question;
        var _ = verifying.report().whenComplete((report, failure) -> {
            if (failure != null) {
                workspace.messages().failed(failure);
            } else if (asked == question) {
                show(report);
            }
        });
    }

    private void show(VerificationReport report) {
        page.getChildren().clear();
        var sentences = new VBox(4);
        report.report().paragraphs().forEach(words -> sentences.getChildren().add(SourceWords.of(words, Double.MAX_VALUE)));
        page.getChildren().addAll(sentences,
                table("In all", "all", List.of(new Line("all codings", report.all(), _ -> true))),
                table("Per code", "code", report.perCode().stream().map(one -> new Line(one.path().toString(), one.tally(),
                        judged -> judged.coding().code().equals(one.code()))).toList()),
                table("Per source", "source", report.perSource().stream().map(one -> new Line(one.source().name() + (one.isChecked() ? " ✓ checked" : ""),
                        one.tally(), judged -> judged.coding().source().equals(one.source().id()))).toList()),
                table("Per coder", "coder", report.perCoder().stream().map(one -> new Line(one.coder(), one.tally(), judged -> workspace.study().now()
                        .coder(judged.coding().coder()).filter(coder -> coder.name().equals(one.coder())).isPresent())).toList()));
        notes.table(report).ifPresent(page.getChildren()::add);
    }

    private record Line(String name, Tally tally, Predicate<Judged> holds) {}

    private VBox table(String title, String id, List<Line> lines) {
        var heading = new Label(title);
        heading.getStyleClass().add("document-title");
        var grid = new GridPane(12, 4);
        grid.setId("report-" + id);
        int column = 1;
        for (Figure figure : FIGURES) {
            var head = new Label(figure.words());
            head.getStyleClass().addAll("muted", "small");
            head.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(head, column++, 0);
        }
        for (int row = 0; row < lines.size(); row++) {
            add(lines.get(row), row + 1, grid);
        }
        return new VBox(6, heading, grid);
    }

    private void add(Line line, int row, GridPane grid) {
        var name = new Label(line.name());
        name.setMinWidth(160);
        name.setMaxWidth(300);
        grid.add(name, 0, row);
        int column = 1;
        for (Figure figure : FIGURES) {
            int count = line.tally().of(figure);
            var cell = new Button(String.valueOf(count));
            cell.setId("figure-" + figure.name().toLowerCase(Locale.ROOT));
            cell.getStyleClass().addAll("flat", "small-button");
            cell.setAccessibleText("%s, %s: %d. Shows the passages.".formatted(line.name(), figure.words(), count));
            cell.setDisable(count == 0);
            cell.setOnAction(_ -> open(line, figure));
            cell.setAlignment(Pos.CENTER_RIGHT);
            grid.add(cell, column++, row);
        }
    }

    private void open(Line line, Figure figure) {
        var _ = verifying.behind(one -> line.holds().test(one) && figure.counts(one)).whenComplete((found, failure) -> {
            if (failure != null) {
                workspace.messages().failed(failure);
            } else {
                behind.setAll(found);
                setBottom(passages);
                opened.setText("%s, %s: %s".formatted(line.name(), figure.words(), Counted.of(found.size(), "passage")));
            }
        });
    }
}
