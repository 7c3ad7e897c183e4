package org.heddle.domain.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.heddle.domain.agreement.measure.Cell;
import org.heddle.domain.agreement.measure.TwoByTwo;
import org.heddle.domain.agreement.unit.Unit;
import org.heddle.domain.report.Counted;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;
import org.heddle.domain.team.Coder;

/// The agreement report in sentences for a methods section, with its table.
final class AgreementWords {
    private AgreementWords() {}

    static Report report(AgreementReport report) {
        return new Report("Agreement between " + Counted.list(names(report)), paragraphs(report), List.of(figures(report), sources(report)));
    }

    private static List<String> names(AgreementReport report) {
        return report.coders().stream().map(Coder::name).toList();
    }

    private static List<String> paragraphs(AgreementReport report) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(compared(report));
        paragraphs.add(counted(report.unit()));
        paragraphs.add("Condition: %s (%s).".formatted(report.condition().words(), report.condition().meaning()));
        if (!report.leftOut().isEmpty()) {
            paragraphs.add("%s left out; the table of sources says why.".formatted(
                    report.leftOut().size() == 1 ? "1 source was" : report.leftOut().size() + " sources were"));
        }
        if (!report.codes().isEmpty()) {
            paragraphs.add("The line for all codes pools their tables: each unit counts once for each code.");
        }
        return paragraphs;
    }

    private static String compared(AgreementReport report) {
        if (report.sources().isEmpty()) {
            return "No source has been coded or declared finished by both %s, so there is nothing to compare."
                    .formatted(Counted.list(names(report)));
        }
        String scope = "The codings of %s were compared on %s of %s, for %s.".formatted(Counted.list(names(report)),
                Counted.of(report.units(), report.unit().word()), Counted.of(report.sources().size(), "source"),
                Counted.of(report.codes().size(), "code"));
        return report.codes().isEmpty() ? scope + " Neither coder used any code there." : scope;
    }

    private static String counted(Unit unit) {
        String one = switch (unit) {
            case TURN -> "A unit is a participant’s turn that has words.";
            case CHARACTER -> "A unit is a character (Unicode code point) of a participant’s turn.";
        };
        return one + " The interviewer’s turns, speaker labels and blank lines are left out. A unit is coded when any of its characters is; "
                + "overlapping codings of one coder count once.";
    }

    private static Table figures(AgreementReport report) {
        var heads = new ArrayList<String>();
        heads.addAll(List.of("code", "both", "only " + report.coders().get(0).name(), "only " + report.coders().get(1).name(), "neither"));
        Arrays.stream(Measure.values()).map(Measure::words).forEach(heads::add);
        heads.add("note");
        var rows = new ArrayList<List<String>>();
        report.codes().forEach(one -> rows.add(row(one.path().toString(), one.table())));
        if (!report.codes().isEmpty()) {
            rows.add(row("all codes, pooled", report.overall()));
        }
        return new Table("Agreement per code", heads, rows);
    }

    private static Table sources(AgreementReport report) {
        var rows = new ArrayList<List<String>>();
        report.sources().forEach(source -> rows.add(List.of(source.name(), "compared")));
        report.leftOut().forEach(one -> rows.add(List.of(one.source().name(), "left out: " + one.reason())));
        return new Table("Sources", List.of("source", "state"), rows);
    }

    private static List<String> row(String first, TwoByTwo table) {
        var cells = new ArrayList<String>();
        cells.add(first);
        Arrays.stream(Cell.values()).map(cell -> String.valueOf(cell.count(table))).forEach(cells::add);
        Arrays.stream(Measure.values()).map(measure -> measure.score(table).words()).forEach(cells::add);
        cells.add(String.join(" ", Measure.reasons(table)));
        return cells;
    }
}
