package org.heddle.cli.team;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Named;
import org.heddle.cli.frame.Output;
import org.heddle.cli.frame.Reports;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.agreement.measure.Score;
import org.heddle.domain.agreement.unitizing.SpanFigures;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;
import org.heddle.workbench.agreement.OutsideFigures;
import picocli.CommandLine.Option;

/// `agreement` for tables from other programs, without a project.
final class OutsideAgreement {
    @Option(names = "--ratings", paramLabel = "FILE.csv", description = "Ratings: first column unit, then one column a coder, empty = missing.")
    private Optional<Path> ratings = Optional.empty();

    @Option(names = "--scale", paramLabel = "SCALE", description = "What the ratings are: nominal (the usual one), ordinal, interval or ratio.")
    private String scale = "nominal";

    @Option(names = "--weights", paramLabel = "WEIGHTS", description = "linear or quadratic, for weighted kappa and AC2.")
    private Optional<String> weights = Optional.empty();

    @Option(names = "--spans", paramLabel = "FILE.csv", description = "Spans: columns coder,category,start,end.")
    private Optional<Path> spans = Optional.empty();

    @Option(names = "--length", paramLabel = "N", description = "How many places the line has that the spans lie on.")
    private Optional<Long> length = Optional.empty();

    boolean isAsked() {
        return ratings.isPresent() || spans.isPresent();
    }

    int run(Desk desk, List<String> coders, boolean isJson) {
        if (ratings.isPresent() && spans.isPresent()) {
            throw new WrongUsage("Ask for --ratings or for --spans, one at a time.");
        }
        ratings.ifPresent(file -> ratings(desk.out(), file, isJson));
        spans.ifPresent(file -> spans(desk.out(), file, coders, isJson));
        return Exit.DONE;
    }

    private void ratings(Output out, Path file, boolean isJson) {
        var found = OutsideFigures.ratings(file, Named.scale(scale), weights.map(Named::weights));
        if (!found.order().isEmpty()) {
            out.remark("The weights take the categories in the order in which they first appear: %s. Number them for another order."
                    .formatted(Output.shortened(String.join(", ", found.order()))));
        }
        Map<String, Score> figures = new LinkedHashMap<>();
        found.figures().forEach((measure, score) -> figures.put(isJson ? measure.key() : measure.words(), score));
        if (isJson) {
            out.json(fields(figures, Map.of()));
        } else {
            print("Agreement of %d coders on %d units".formatted(found.coders(), found.units()), figures, out);
        }
    }

    private void spans(Output out, Path file, List<String> coders, boolean isJson) {
        long places = length.orElseThrow(() -> new WrongUsage("Say with --length how many places the line has that the spans lie on."));
        var found = OutsideFigures.spans(file, places, coders);
        if (isJson) {
            out.json(fields(found.measures(), found.kuAlpha()));
        } else {
            var figures = new LinkedHashMap<>(found.measures());
            found.kuAlpha().forEach((category, score) -> figures.put("kuAlpha of " + category, score));
            print("Agreement on spans", figures, out);
        }
    }

    private static Fields fields(Map<String, Score> figures, Map<String, Score> kuAlpha) {
        var fields = new Fields();
        var undefined = new Fields();
        figures.forEach((name, score) -> {
            fields.put(name, AgreementFields.coefficient(score));
            reason(undefined, name, score);
            if (name.equals(SpanFigures.CU)) {
                fields.put("kuAlpha", ofCategories(kuAlpha, undefined));
            }
        });
        return fields.put("undefined", undefined);
    }

    private static Fields ofCategories(Map<String, Score> kuAlpha, Fields undefined) {
        var fields = new Fields();
        kuAlpha.forEach((category, score) -> {
            fields.put(category, AgreementFields.coefficient(score));
            reason(undefined, "kuAlpha " + category, score);
        });
        return fields;
    }

    static void reason(Fields undefined, String name, Score score) {
        if (score instanceof Score.Undefined(String reason)) {
            undefined.put(name, reason);
        }
    }

    private static void print(String title, Map<String, Score> figures, Output out) {
        var rows = new ArrayList<List<String>>();
        figures.forEach((name, score) -> rows.add(List.of(name, score.words(), score instanceof Score.Undefined(String reason) ? reason : "")));
        Reports.print(new Report(title, List.of(), List.of(new Table("Figures", List.of("measure", "value", "note"), rows))), out);
    }
}
