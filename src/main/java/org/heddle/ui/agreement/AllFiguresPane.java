package org.heddle.ui.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.agreement.AgreementReport;
import org.heddle.domain.agreement.Measure;
import org.heddle.domain.agreement.SpanReport;
import org.heddle.domain.agreement.measure.ChoiceTable;
import org.heddle.domain.agreement.measure.Score;
import org.heddle.domain.report.Counted;
import org.heddle.domain.team.Coder;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;
import org.heddle.ui.part.grid.Grid;
import org.heddle.ui.part.grid.GridColumn;

/// Every figure of the code in hand beside that of all codes, with the whole table that they are made of and what was left out.
final class AllFiguresPane extends BorderPane {
    private static final double TABLE = 300;
    private static final double MANY_LINES = 200;
    /// As written on the screen, under the names that reports give them.
    private static final Map<String, String> SPANS = spans();

    private final AgreementViewModel model;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final VBox table = new VBox(8);
    private Optional<AgreementReport.OfCode> row = Optional.empty();

    /// A figure of the code, of all codes, and why one of them has none.
    record Line(String measure, String ofCode, String ofAll, String why) {}

    AllFiguresPane(AgreementViewModel model) {
        this.model = model;
        setId("all-figures");
        getStyleClass().add("side-pane");
        setMinSize(0, 0);
        table.getStyleClass().add("figures-table");
        var left = new ScrollPane(table);
        left.setFitToWidth(true);
        left.getStyleClass().add("card-scroll");
        left.setPrefWidth(TABLE);
        left.setMinWidth(TABLE);
        setLeft(left);
        setCenter(new Grid<>("figures", "All figures of this code and of all codes", lines, List.of(
                GridColumn.<Line>quiet("figure-name", "Figure", 230, Line::measure), GridColumn.<Line>quiet("figure-code", "This code", 96, Line::ofCode),
                GridColumn.<Line>quiet("figure-all", "All codes", 96, Line::ofAll), GridColumn.<Line>words("figure-why", "Why there is none", 240, Line::why)),
                new EmptyState("Choose a code in the table above.")));
        model.reportProperty().subscribe(_ -> show());
        model.spansProperty().subscribe(_ -> show());
    }

    private static Map<String, String> spans() {
        var names = new LinkedHashMap<String, String>();
        names.put("alphaU", "unitizing alpha (1995)");
        names.put("uAlpha", "U-alpha (2016)");
        names.put("barUAlpha", "|u-alpha (2016)");
        names.put("cuAlpha", "Cu-alpha (2016)");
        names.put("boundarySimilarity", "boundary similarity");
        names.put("alphaMasi", "alpha of code sets (MASI)");
        return names;
    }

    /// Shows the figures of this row of the table.
    void show(Optional<AgreementReport.OfCode> now) {
        row = now;
        show();
    }

    private void show() {
        var report = model.reportProperty().get();
        if (report.isEmpty() || row.isEmpty()) {
            lines.clear();
            table.getChildren().clear();
            return;
        }
        var found = new ArrayList<>(Stream.of(Measure.values()).filter(measure -> report.get().coders().size() == 2 || measure.isForMany())
                .map(measure -> line(measure.words(), Optional.of(measure.score(row.get().table())), Optional.of(measure.score(report.get().overall())))).toList());
        model.spansProperty().get().ifPresent(spans -> SPANS.forEach((key, words) -> found.add(line(words, ofCode(spans, key), Optional.ofNullable(spans.overall().get(key))))));
        lines.setAll(found);
        showTable(report.get(), row.get());
    }

    private Optional<Score> ofCode(SpanReport spans, String key) {
        var mine = row.map(AgreementReport.OfCode::code).map(spans.codes()::get);
        return switch (key) {
            case "alphaU" -> mine.map(SpanReport.OfCode::alphaU);
            case "uAlpha" -> mine.map(SpanReport.OfCode::uAlpha);
            default -> Optional.empty();
        };
    }

    private static Line line(String measure, Optional<Score> ofCode, Optional<Score> ofAll) {
        String why = Stream.concat(ofCode.stream(), ofAll.stream()).flatMap(score -> score instanceof Score.Undefined(String reason) ? Stream.of(reason) : Stream.empty())
                .distinct().collect(Collectors.joining(" "));
        return new Line(Character.toUpperCase(measure.charAt(0)) + measure.substring(1), ofCode.map(Score::words).orElse("–"), ofAll.map(Score::words).orElse("–"), why);
    }

    private void showTable(AgreementReport report, AgreementReport.OfCode one) {
        table.getChildren().setAll(SourceWords.of(one.path().toString(), MANY_LINES, "strong"),
                Words.of(Counted.of(one.table().total(), report.unit().word()), "muted", "small"),
                report.coders().size() == 2 ? ofTwo(one.table(), report.coders()) : ofMany(one.table(), report.coders()));
        if (!report.leftOut().isEmpty()) {
            table.getChildren().add(Words.of("Left out", "caption"));
            report.leftOut().forEach(source -> table.getChildren().add(
                    SourceWords.of("%s: %s".formatted(source.source().name(), source.reason()), MANY_LINES, "small", "muted")));
        }
    }

    private static GridPane ofTwo(ChoiceTable choices, List<Coder> coders) {
        var cells = choices.pair(0, 1);
        String first = coders.get(0).initials();
        String second = coders.get(1).initials();
        var grid = grid("two-by-two");
        grid.addRow(0, cell("", "caption"), cell(second + " yes", "caption"), cell(second + " no", "caption"), cell("sum", "caption"));
        grid.addRow(1, cell(first + " yes", "caption"), figure(cells.both()), figure(cells.onlyFirst()), figure(cells.both() + cells.onlyFirst()));
        grid.addRow(2, cell(first + " no", "caption"), figure(cells.onlySecond()), figure(cells.neither()), figure(cells.onlySecond() + cells.neither()));
        grid.addRow(3, cell("sum", "caption"), figure(cells.both() + cells.onlySecond()), figure(cells.onlyFirst() + cells.neither()), figure(cells.units()));
        return grid;
    }

    /// Who gave the code together, for each set of coders that occurs.
    private static GridPane ofMany(ChoiceTable choices, List<Coder> coders) {
        var grid = grid("who-together");
        int at = 0;
        for (int pattern = choices.units().size() - 1; pattern >= 0; pattern--) {
            long count = choices.units().get(pattern);
            if (count > 0) {
                int those = pattern;
                String who = IntStream.range(0, coders.size()).filter(coder -> (those >> coder & 1) == 1).mapToObj(coder -> coders.get(coder).initials())
                        .collect(Collectors.joining(", "));
                grid.addRow(at++, cell(who.isEmpty() ? "nobody" : who, "caption"), figure(count));
            }
        }
        grid.addRow(at, cell("sum", "caption"), figure(choices.total()));
        return grid;
    }

    private static GridPane grid(String id) {
        var grid = new GridPane(16, 4);
        grid.setId(id);
        return grid;
    }

    private static Label figure(long count) {
        Label label = Words.of("%,d".formatted(count));
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }

    private static Label cell(String words, String style) {
        return Words.of(words, style);
    }
}
