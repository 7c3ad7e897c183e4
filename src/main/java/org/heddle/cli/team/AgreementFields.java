package org.heddle.cli.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heddle.cli.frame.Fields;
import org.heddle.domain.agreement.AgreementReport;
import org.heddle.domain.agreement.FigureHint;
import org.heddle.domain.agreement.Measure;
import org.heddle.domain.agreement.SpanReport;
import org.heddle.domain.agreement.interval.Spread;
import org.heddle.domain.agreement.measure.ChoiceTable;
import org.heddle.domain.agreement.measure.Score;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.Coder;

/// An agreement report as `agreement --json` writes it; with `more`, the figures that were asked for beyond the usual ones.
record AgreementFields(AgreementReport report, List<Measure> measures, Optional<SpanReport> spans) {

    Fields fields() {
        var fields = new Fields().put("unit", report.unit().word()).put("coders", report.coders().stream().map(Coder::name).toList())
                .put("condition", report.condition().words()).put("units", report.units())
                .put("codes", report.codes().stream().map(this::ofCode).toList())
                .put("overall", overall())
                .put("sources", report.sources().stream().map(Source::name).toList())
                .put("leftOut", report.leftOut().stream()
                        .map(one -> new Fields().put("source", one.source().name()).put("reason", one.reason())).toList());
        if (report.isPartlyBlind()) {
            fields.put("notIndependent", report.seen().stream().map(Source::name).toList());
        }
        report.intervals().ifPresent(known -> fields.put("bootstrap", new Fields().put("measure", known.measure().key())
                .put("draws", known.draws().count()).put("seed", known.draws().seed()).put("level", 0.95)));
        return fields;
    }

    private Fields ofCode(AgreementReport.OfCode one) {
        var fields = figures(new Fields().put("code", one.path()), one.table(), report.interval(one));
        var found = spans.map(known -> known.codes().get(one.code())).map(known -> Map.of("alphaU", known.alphaU(), "uAlpha", known.uAlpha()));
        return more(fields, one.table(), found.orElse(Map.of()));
    }

    private Fields overall() {
        var fields = figures(new Fields(), report.overall(), report.overallInterval());
        return more(fields, report.overall(), spans.map(SpanReport::overall).orElse(Map.of()));
    }

    private Fields figures(Fields fields, ChoiceTable table, Optional<Spread> interval) {
        fields.put("table", table.coders() == 2 ? cells(table) : patterns(table));
        for (Measure measure : Measure.USUAL) {
            fields.put(measure.key(), coefficient(measure.score(table)));
        }
        var reasons = new ArrayList<>(Measure.reasons(table));
        interval.ifPresent(spread -> {
            if (spread instanceof Spread.Unknown(String reason)) {
                reasons.add(reason);
            }
        });
        return fields.put("interval", interval.flatMap(AgreementFields::range)).put("undefined", reasons.isEmpty() ? null : String.join(" ", reasons));
    }

    private static Fields cells(ChoiceTable table) {
        var pair = table.pair(0, 1);
        return new Fields().put("both", pair.both()).put("onlyFirst", pair.onlyFirst()).put("onlySecond", pair.onlySecond()).put("neither", pair.neither());
    }

    /// Of three coders or more: how many units each group of them gave the code, and nobody else.
    private Fields patterns(ChoiceTable table) {
        return new Fields().put("all", table.all()).put("some", table.some()).put("none", table.none())
                .put("patterns", IntStream.range(0, table.units().size()).filter(pattern -> table.units().get(pattern) > 0)
                        .mapToObj(pattern -> new Fields().put("coders", names(pattern)).put("units", table.units().get(pattern))).toList());
    }

    private List<String> names(int pattern) {
        return IntStream.range(0, report.coders().size()).filter(coder -> (pattern >> coder & 1) == 1).mapToObj(coder -> report.coders().get(coder).name())
                .toList();
    }

    private static Optional<Fields> range(Spread spread) {
        return switch (spread) {
            case Spread.Range(double low, double high) -> Optional.of(new Fields().put("low", low).put("high", high));
            case Spread.Unknown _ -> Optional.empty();
        };
    }

    private Fields more(Fields fields, ChoiceTable table, Map<String, Score> found) {
        if (measures.isEmpty() && spans.isEmpty()) {
            return fields;
        }
        var more = new Fields();
        measures.forEach(measure -> more.put(measure.key(), coefficient(measure.score(table))));
        found.forEach((name, score) -> more.put(name, coefficient(score)));
        var undefined = new Fields();
        measures.forEach(measure -> OutsideAgreement.reason(undefined, measure.key(), measure.score(table)));
        found.forEach((name, score) -> OutsideAgreement.reason(undefined, name, score));
        return fields.put("more", more.put("hint", FigureHint.of(table, report.coders(), report.unit().word())).put("undefined", undefined));
    }

    static Optional<Double> coefficient(Score score) {
        return switch (score) {
            case Score.Value(double value) -> Optional.of(value);
            case Score.Undefined _ -> Optional.empty();
        };
    }
}
