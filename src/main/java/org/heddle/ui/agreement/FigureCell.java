package org.heddle.ui.agreement;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.heddle.domain.agreement.AgreementReport;
import org.heddle.domain.agreement.Condition;
import org.heddle.domain.agreement.FigureHint;
import org.heddle.domain.agreement.Measure;
import org.heddle.domain.agreement.interval.Spread;
import org.heddle.domain.agreement.measure.Cell;
import org.heddle.domain.agreement.measure.Score;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.TextSize;
import org.heddle.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A code's line: its table, its figures or the reason why there are none, the condition, and a note.
final class FigureCell extends ListCell<AgreementReport.OfCode> {
    private final AgreementViewModel model;
    private final Workspace workspace;
    private final Supplier<Columns> columns;

    FigureCell(AgreementViewModel model, Workspace workspace, Supplier<Columns> columns) {
        this.model = model;
        this.workspace = workspace;
        this.columns = columns;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(AgreementReport.@Nullable OfCode row, boolean isEmpty) {
        super.updateItem(row, isEmpty);
        var report = model.reportProperty().get();
        if (isEmpty || row == null || report.isEmpty()) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        setGraphic(line(row, report.get()));
        setAccessibleText("%s: percentage agreement %s, %s %s".formatted(row.path(), Measure.PERCENT.score(row.table()).words(),
                report.get().leading().words(), report.get().leading().score(row.table()).words()));
    }

    private HBox line(AgreementReport.OfCode row, AgreementReport report) {
        var line = new HBox(name(row), cells(row, report), figure(percent(row), Columns.PERCENT, "figure-words"));
        line.setAlignment(Pos.CENTER_LEFT);
        if (report.leading().score(row.table()) instanceof Score.Value(var figure)) {
            addFigures(line, figure, row, report.interval(row));
        } else {
            line.getChildren().add(reason(row));
        }
        line.getChildren().addAll(condition(report.condition()), note(row, report));
        return line;
    }

    private void addFigures(HBox line, double figure, AgreementReport.OfCode row, Optional<Spread> interval) {
        line.getChildren().add(figure(two(figure), Columns.LEADING, "strong"));
        if (columns.get().hasScale()) {
            line.getChildren().add(scale(figure, interval));
        }
        if (columns.get().hasInterval()) {
            line.getChildren().add(interval(interval));
        }
        columns.get().measures().forEach(measure -> line.getChildren().add(figure(words(measure.score(row.table())), Columns.MEASURE, "figure-words")));
    }

    private Node interval(Optional<Spread> interval) {
        var label = new Label(interval.map(spread -> switch (spread) {
            case Spread.Range(double low, double high) -> "%s to %s".formatted(two(low), two(high));
            case Spread.Unknown _ -> "unknown";
        }).orElse("…"));
        label.getStyleClass().addAll("muted", "small");
        label.setAlignment(Pos.CENTER_RIGHT);
        interval.ifPresent(spread -> {
            if (spread instanceof Spread.Unknown(String reason)) {
                label.setTooltip(new Tooltip(reason));
            }
        });
        return fixed(label, Columns.INTERVAL, size());
    }

    private TextSize size() {
        return workspace.textSizeProperty().get();
    }

    private Node name(AgreementReport.OfCode row) {
        var codebook = workspace.study().now().codebook();
        var colour = Optional.ofNullable(CodePalette.of(codebook).get(row.code())).orElse(CodePalette.SLOTS.getFirst());
        var name = new Label(row.path().last(), new CodeDot(colour, workspace.themeProperty(), 10));
        name.getStyleClass().add("medium");
        name.setGraphicTextGap(8);
        SourceWords.wrap(name);
        name.setTooltip(new Tooltip(row.path().toString()));
        return fixed(name, columns.get().code(), size());
    }

    private Node cells(AgreementReport.OfCode row, AgreementReport report) {
        Optional<Cell> chosen = model.inHandProperty().get().filter(cell -> cell.code().equals(row.code())).map(CellInHand::cell);
        var box = new HBox(FourCells.of(row.table(), new FourCells.Counts(report.coders(), chosen,
                cell -> model.showPassages(new CellInHand(row.code(), cell)))));
        box.setAlignment(Pos.CENTER_LEFT);
        return fixed(box, Columns.CELLS, size());
    }

    private static String percent(AgreementReport.OfCode row) {
        return Measure.PERCENT.score(row.table()) instanceof Score.Value(var share) ? String.format(Locale.ROOT, "%.1f", 100 * share) : "–";
    }

    private static String words(Score score) {
        return score instanceof Score.Value(var coefficient) ? two(coefficient) : "–";
    }

    private static String two(double coefficient) {
        String words = String.format(Locale.ROOT, "%.2f", coefficient);
        return words.equals("-0.00") ? "0.00" : words.replace('-', '−');
    }

    private Node figure(String words, double width, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setAlignment(Pos.CENTER_RIGHT);
        return fixed(label, width, size());
    }

    private Node scale(double figure, Optional<Spread> interval) {
        var scale = new KappaScale(figure, interval);
        HBox.setHgrow(scale, Priority.ALWAYS);
        var box = new HBox(scale);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("scale-box");
        return fixed(box, Columns.SCALE, size());
    }

    private Node reason(AgreementReport.OfCode row) {
        var words = new Label("Not defined. " + reason(model.reportProperty().get().map(AgreementReport::leading).orElse(Measure.KAPPA), row));
        words.getStyleClass().addAll("muted", "reason");
        SourceWords.wrap(words);
        return fixed(words, columns.get().figures(), size());
    }

    private static String reason(Measure leading, AgreementReport.OfCode row) {
        return leading.score(row.table()) instanceof Score.Undefined(String reason) ? reason : "";
    }

    private Node condition(Condition condition) {
        boolean isSight = condition == Condition.AFTER_SIGHT;
        var chip = new Label(isSight ? "After sight" : "Independent", Icons.of(isSight ? Feather.EYE : Feather.EYE_OFF, Icons.SMALL));
        chip.getStyleClass().addAll("chip", isSight ? "warn" : "accent");
        chip.setTooltip(new Tooltip(condition.meaning()));
        var box = new HBox(chip);
        box.setAlignment(Pos.CENTER_RIGHT);
        return fixed(box, Columns.CONDITION, size());
    }

    private static Node note(AgreementReport.OfCode row, AgreementReport report) {
        var words = FigureHint.of(row.table(), report.coders(), report.unit().word());
        var note = new Label(words.orElse(""));
        words.ifPresent(_ -> note.setGraphic(Icons.of(Feather.INFO, Icons.SMALL)));
        note.getStyleClass().addAll("small", "warn", "note");
        SourceWords.wrap(note);
        note.setMinWidth(0);
        words.map(Tooltip::new).ifPresent(note::setTooltip);
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMaxWidth(Double.MAX_VALUE);
        return note;
    }

    /// `width` is told for words of the usual size.
    static <T extends Region> T fixed(T node, double width, TextSize size) {
        double scaled = size.scaled(width);
        node.setMinWidth(scaled);
        node.setPrefWidth(scaled);
        node.setMaxWidth(scaled);
        return node;
    }
}
