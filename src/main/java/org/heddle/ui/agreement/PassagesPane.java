package org.heddle.ui.agreement;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.heddle.domain.agreement.AgreementReport;
import org.heddle.domain.agreement.measure.Cell;
import org.heddle.domain.agreement.unit.Unit;
import org.heddle.domain.report.Counted;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.shell.Workspace;

/// The passages behind the figure in hand, each with both readings; a click shows one in the Code room.
final class PassagesPane extends BorderPane {
    private final AgreementViewModel model;
    private final Workspace workspace;
    private final ListView<Reading> list = new ListView<>();
    private final Label title = new Label();
    private final Label facts = new Label();
    private final Button differences = new Button("Its differences");

    /// `asDifferences` shows what the two differ on in the figure's words.
    PassagesPane(AgreementViewModel model, Workspace workspace, Runnable asDifferences) {
        this.model = model;
        this.workspace = workspace;
        getStyleClass().add("side-pane");
        title.setId("figure-in-hand");
        title.getStyleClass().add("pane-title");
        facts.getStyleClass().addAll("muted", "small");
        differences.setId("figure-differences");
        differences.getStyleClass().add("small-button");
        differences.setMinWidth(USE_PREF_SIZE);
        differences.setTooltip(new Tooltip("Where the two differ in these passages, to be settled"));
        differences.setOnAction(_ -> asDifferences.run());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        title.setMinWidth(0);
        facts.setMinWidth(0);
        var header = new HBox(8, title, facts, gap, differences);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().addAll("pane-header", "passages-header");
        setTop(header);
        list.setId("passages");
        list.setAccessibleText("Passages behind the figure");
        list.getStyleClass().addAll("plain-list", "readings");
        list.setCellFactory(_ -> new ReadingCell(model, workspace, this::open));
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::open);
                key.consume();
            }
        });
        model.inHandProperty().subscribe(_ -> show());
        model.readingsProperty().subscribe(_ -> show());
    }

    private void open(Reading reading) {
        workspace.showPassage(reading.source(), reading.span());
    }

    private void show() {
        var cell = model.inHandProperty().get();
        var report = model.reportProperty().get();
        differences.setVisible(report.filter(now -> now.coders().size() == 2).isPresent() && cell.filter(one -> one.cell() != Cell.NEITHER).isPresent());
        if (cell.isEmpty() || report.isEmpty()) {
            title.setText("Passages");
            facts.setText("");
            setCenter(new EmptyState("Click a figure of a table to read the passages it counts."));
        } else {
            show(cell.get(), report.get());
        }
    }

    private void show(CellInHand cell, AgreementReport report) {
        String code = workspace.study().now().codebook().find(cell.code()).map(one -> one.name()).orElse("");
        title.setText("%s: %s".formatted(FourCells.words(cell.cell(), report.coders()), code));
        long units = report.codes().stream().filter(one -> one.code().equals(cell.code())).mapToLong(one -> cell.cell().count(one.table())).sum();
        facts.setText(Counted.of(units, report.unit().word()) + extent(report.unit()));
        list.getItems().setAll(model.readingsProperty().get());
        setCenter(units == 0 ? new EmptyState("This figure counts no passage.") : list);
    }

    private String extent(Unit unit) {
        int shown = model.readingsProperty().get().size();
        String first = shown < AgreementViewModel.MOST_READINGS ? "" : ", the first %d are shown".formatted(shown);
        return unit == Unit.CHARACTER ? " in " + Counted.of(shown, "passage") + first : first;
    }
}
