package org.heddle.ui.verification.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.memo.Statement;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.verification.note.NoteFigure;
import org.heddle.domain.verification.note.NoteTally;
import org.heddle.domain.verification.note.NotedHeading;
import org.heddle.domain.verification.report.VerificationReport;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.grid.Grid;
import org.heddle.ui.part.grid.GridColumn;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.verification.Verifying;

/// The report's figures on coding notes; each opens into the headings that it counts, and from there into the transcript.
final class NoteFigures {
    private final Workspace workspace;
    private final Verifying verifying;
    private final Consumer<Region> open;
    private final ObservableList<NotedHeading> behind = FXCollections.observableArrayList();
    private final Label opened = new Label();
    private final VBox headings;

    /// `open` shows what stands behind a figure.
    NoteFigures(Workspace workspace, Verifying verifying, Consumer<Region> open) {
        this.workspace = workspace;
        this.verifying = verifying;
        this.open = open;
        headings = headings();
    }

    private VBox headings() {
        opened.setId("note-figure-opened");
        opened.getStyleClass().add("strong");
        var grid = new Grid<>("note-figure-headings", "Headings of coding notes behind the figure", behind, List.of(
                GridColumn.<NotedHeading>words("note-figure-source", "Source", 150, one -> one.source().name()),
                GridColumn.<NotedHeading>words("note-figure-heading", "Heading", 160, this::heading),
                GridColumn.<NotedHeading>words("note-figure-coder", "Coder", 110, this::coder),
                GridColumn.<NotedHeading>quiet("note-figure-state", "Verdict", 110, NotedHeading::state),
                GridColumn.<NotedHeading>words("note-figure-says", "What it says", 260, NoteFigures::said)), new EmptyState("No figure is open."));
        grid.setPrefHeight(180);
        var show = new Button("Show the transcript in Code");
        show.setId("note-figure-show");
        show.getStyleClass().add("small-button");
        show.disableProperty().bind(Bindings.isNull(grid.getSelectionModel().selectedItemProperty()));
        show.setOnAction(_ -> Optional.ofNullable(grid.getSelectionModel().getSelectedItem()).ifPresent(this::show));
        var box = new VBox(8, opened, grid, show);
        box.getStyleClass().add("way-on");
        return box;
    }

    /// The first passage that supports it, or the beginning.
    private void show(NotedHeading one) {
        var span = one.note().statements().stream().flatMap(statement -> statement.passages().stream()).findFirst();
        workspace.showPassage(one.source().id(), span.orElse(new TextSpan(0, 1)));
    }

    private static String said(NotedHeading one) {
        return one.note().statements().isEmpty() ? "nothing found" : String.join(" / ", one.note().statements().stream().map(Statement::text).toList());
    }

    private String heading(NotedHeading one) {
        return workspace.study().now().codebook().find(one.note().heading()).map(code -> code.name()).orElse("(no longer in the framework)");
    }

    private String coder(NotedHeading one) {
        return workspace.study().now().coder(one.note().coder()).map(coder -> coder.name()).orElse("");
    }

    /// The table of the report; empty without notes.
    Optional<Region> table(VerificationReport report) {
        if (report.notes().isEmpty()) {
            return Optional.empty();
        }
        var heading = new Label("Coding notes");
        heading.getStyleClass().add("document-title");
        var grid = new FigureGrid("report-notes", Stream.of(NoteFigure.values()).map(NoteFigure::words).toList());
        grid.line("all notes", figures("all notes", report.allNotes(), Optional.empty()));
        report.notes().forEach(one -> grid.line(one.source().name(), figures(one.source().name(), one.tally(), Optional.of(one.source().id()))));
        return Optional.of(new VBox(6, heading, grid));
    }

    private List<Button> figures(String name, NoteTally tally, Optional<SourceId> in) {
        return Stream.of(NoteFigure.values()).map(figure -> FigureGrid.figure("note-figure-" + figure.name().toLowerCase(Locale.ROOT), figure.of(tally),
                "%s, %s: %d. Shows the headings.".formatted(name, figure.words(), figure.of(tally)), () -> open(name, figure, in))).toList();
    }

    private void open(String name, NoteFigure figure, Optional<SourceId> in) {
        var _ = verifying.behind(figure, in).whenComplete((found, failure) -> {
            if (failure != null) {
                workspace.messages().failed(failure);
            } else {
                behind.setAll(found);
                opened.setText("%s, %s: %s".formatted(name, figure.words(), Counted.of(found.size(), "heading")));
                open.accept(headings);
            }
        });
    }
}
