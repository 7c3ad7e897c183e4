package org.heddle.domain.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.agreement.interval.Spread;
import org.heddle.domain.agreement.measure.Cell;
import org.heddle.domain.agreement.measure.ChoiceTable;
import org.heddle.domain.agreement.measure.Score;
import org.heddle.domain.agreement.unit.Unit;
import org.heddle.domain.report.Counted;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;
import org.heddle.domain.team.Coder;

/// The agreement report in sentences for a methods section, with its table.
final class AgreementWords {
    private AgreementWords() {}

    static Report report(AgreementReport report, List<Measure> measures) {
        var tables = new ArrayList<Table>();
        tables.add(figures(report, measures));
        if (report.coders().size() > 2) {
            tables.add(patterns(report));
        }
        tables.add(sources(report));
        return new Report("Agreement between " + Counted.list(names(report)), paragraphs(report), tables);
    }

    private static List<String> names(AgreementReport report) {
        return report.coders().stream().map(Coder::name).toList();
    }

    private static List<String> paragraphs(AgreementReport report) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(compared(report));
        paragraphs.add(counted(report.unit()));
        paragraphs.add("Condition: %s (%s).%s".formatted(report.condition().words(), report.condition().meaning(), seen(report)));
        paragraphs.add(report.counting().words());
        report.intervals().ifPresent(known -> paragraphs.add("The interval of %s holds 95 of 100 figures of %,d draws of sources with replacement (seed %d)."
                .formatted(known.measure().words(), known.draws().count(), known.draws().seed())));
        if (!report.leftOut().isEmpty()) {
            paragraphs.add("%s left out; the table of sources says why.".formatted(
                    report.leftOut().size() == 1 ? "1 source was" : report.leftOut().size() + " sources were"));
        }
        if (!report.codes().isEmpty()) {
            paragraphs.add("The line for all codes pools their tables: each unit counts once for each code.");
        }
        return paragraphs;
    }

    /// Names the sources that were not coded blind when others were.
    private static String seen(AgreementReport report) {
        return !report.isPartlyBlind() ? "" : " Not coded blind, or changed after the release: %s."
                .formatted(Counted.list(report.seen().stream().map(source -> "“%s”".formatted(source.name())).toList()));
    }

    private static String compared(AgreementReport report) {
        if (report.sources().isEmpty()) {
            return "No source has been coded or declared finished by %s %s, so there is nothing to compare."
                    .formatted(report.coders().size() == 2 ? "both" : "all of", Counted.list(names(report)));
        }
        String scope = "The codings of %s were compared on %s of %s, for %s.".formatted(Counted.list(names(report)),
                Counted.of(report.units(), report.unit().word()), Counted.of(report.sources().size(), "source"),
                Counted.of(report.codes().size(), "code"));
        return report.codes().isEmpty() ? scope + " Nobody used any code there." : scope;
    }

    private static String counted(Unit unit) {
        String one = switch (unit) {
            case SOURCE -> "A unit is a source that has participants’ words.";
            case SENTENCE -> "A unit is a sentence of a participant’s turn.";
            case TOKEN -> "A unit is a word or number of a participant’s turn.";
            case TURN -> "A unit is a participant’s turn that has words.";
            case CHARACTER -> "A unit is a character (Unicode code point) of a participant’s turn.";
        };
        return one + " The interviewer’s turns, speaker labels and blank lines are left out. A unit is coded when any of its characters is; "
                + "overlapping codings of one coder count once.";
    }

    private static Table figures(AgreementReport report, List<Measure> measures) {
        var heads = new ArrayList<String>();
        heads.add("code");
        Cell.of(report.coders().size()).stream().map(cell -> head(cell, report.coders())).forEach(heads::add);
        measures.stream().map(Measure::words).forEach(heads::add);
        report.intervals().ifPresent(known -> heads.add("95 % interval of " + known.measure().words()));
        heads.add("note");
        var rows = new ArrayList<List<String>>();
        report.codes().forEach(one -> rows.add(row(one.path().toString(), one.table(), report.interval(one), measures, report)));
        if (!report.codes().isEmpty()) {
            rows.add(row("all codes, pooled", report.overall(), report.overallInterval(), measures, report));
        }
        return new Table("Agreement per code", heads, rows);
    }

    private static String head(Cell cell, List<Coder> coders) {
        return switch (cell) {
            case BOTH -> coders.size() == 2 ? "both" : "all";
            case ONLY_FIRST -> "only " + coders.get(0).name();
            case ONLY_SECOND -> "only " + coders.get(1).name();
            case SOME -> "some";
            case NEITHER -> coders.size() == 2 ? "neither" : "none";
        };
    }

    private static List<String> row(String first, ChoiceTable table, Optional<Spread> interval, List<Measure> measures, AgreementReport report) {
        var cells = new ArrayList<String>();
        cells.add(first);
        Cell.of(table.coders()).stream().map(cell -> String.valueOf(cell.count(table))).forEach(cells::add);
        measures.stream().map(measure -> measure.score(table).words()).forEach(cells::add);
        var notes = new ArrayList<>(Measure.reasons(table, measures));
        interval.ifPresent(spread -> {
            switch (spread) {
                case Spread.Range(double low, double high) -> cells.add("%s to %s".formatted(new Score.Value(low).words(), new Score.Value(high).words()));
                case Spread.Unknown(String reason) -> {
                    cells.add("unknown");
                    notes.add(reason);
                }
            }
        });
        FigureHint.of(table, report.coders(), report.unit().word()).map(hint -> hint + ".").ifPresent(notes::add);
        cells.add(String.join(" ", notes));
        return cells;
    }

    /// Of three coders or more: how often which of them gave the code.
    private static Table patterns(AgreementReport report) {
        var heads = new ArrayList<String>();
        heads.add("code");
        heads.addAll(names(report));
        heads.add("units");
        var rows = new ArrayList<List<String>>();
        for (AgreementReport.OfCode one : report.codes()) {
            for (int pattern = one.table().units().size() - 1; pattern >= 0; pattern--) {
                if (one.table().units().get(pattern) > 0) {
                    rows.add(pattern(one, pattern));
                }
            }
        }
        return new Table("Who gave which code", heads, rows);
    }

    private static List<String> pattern(AgreementReport.OfCode one, int pattern) {
        var cells = new ArrayList<String>();
        cells.add(one.path().toString());
        for (int coder = 0; coder < one.table().coders(); coder++) {
            cells.add((pattern >> coder & 1) == 1 ? "yes" : "no");
        }
        cells.add(String.valueOf(one.table().units().get(pattern)));
        return cells;
    }

    private static Table sources(AgreementReport report) {
        var rows = new ArrayList<List<String>>();
        report.sources().forEach(source -> rows.add(List.of(source.name(), "compared")));
        report.leftOut().forEach(one -> rows.add(List.of(one.source().name(), "left out: " + one.reason())));
        return new Table("Sources", List.of("source", "state"), rows);
    }
}
