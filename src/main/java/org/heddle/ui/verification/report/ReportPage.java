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
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.report.Counted;
import org.heddle.domain.verification.Judged;
import org.heddle.domain.verification.Verdict;
import org.heddle.domain.verification.report.Figure;
import org.heddle.domain.verification.report.Tally;
import org.heddle.domain.verification.report.VerificationReport;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;
import org.heddle.ui.part.grid.Grid;
import org.heddle.ui.part.grid.GridColumn;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.verification.Verifying;
import org.kordamp.ikonli.feather.Feather;

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

    /// `save` asks for a file and writes the report into it.
    public ReportPage(Workspace workspace, Runnable save) {
        this.workspace = workspace;
        verifying = new Verifying(workspace.project(), workspace.clock());
        page.getStyleClass().add("rules-card");
        var scroll = new ScrollPane(page);
        scroll.setId("verification-report");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "card-scroll");
        setTop(header(save));
        setCenter(scroll);
        passages = passages();
        notes = new NoteFigures(workspace, verifying, this::setBottom);
    }

    private static HBox header(Runnable save) {
        var title = Words.of("Verification report", "pane-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var button = new Button("Save report …", Icons.of(Feather.DOWNLOAD, Icons.ROW));
        button.setId("report-save");
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip("As a spreadsheet, a Word file, a web page, Markdown or JSON"));
        button.setOnAction(_ -> save.run());
        var header = new HBox(8, title, gap, button);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("pane-header");
        return header;
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
        var grid = new FigureGrid("report-" + id, FIGURES.stream().map(Figure::words).toList());
        lines.forEach(line -> grid.line(line.name(), FIGURES.stream().map(figure -> figure(line, figure)).toList()));
        return new VBox(6, heading, grid);
    }

    private Button figure(Line line, Figure figure) {
        int count = line.tally().of(figure);
        return FigureGrid.figure("figure-" + figure.name().toLowerCase(Locale.ROOT), count,
                "%s, %s: %d. Shows the passages.".formatted(line.name(), figure.words(), count), () -> open(line, figure));
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
