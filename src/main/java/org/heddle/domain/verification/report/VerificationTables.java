package org.heddle.domain.verification.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heddle.domain.report.Table;
import org.heddle.domain.verification.note.NoteTally;

/// The tables of a verification report: how codings stand, and what became of them, per code, source and coder; then the coding notes.
final class VerificationTables {
    private VerificationTables() {}

    static List<Table> of(VerificationReport report) {
        var codes = report.perCode().stream().map(one -> new Line(one.path().toString(), one.tally(), List.of())).toList();
        var sources = report.perSource().stream().map(one -> new Line(one.source().name(), one.tally(), List.of(one.isChecked() ? "checked" : "open")))
                .toList();
        var coders = report.perCoder().stream().map(one -> new Line(one.coder(), one.tally(), List.of())).toList();
        var tables = new ArrayList<>(List.of(standing("code", codes, List.of()), standing("source", sources, List.of("state")),
                standing("coder", coders, List.of()), course("code", codes), course("source", sources), course("coder", coders)));
        if (!report.notes().isEmpty()) {
            tables.add(notes(report));
        }
        return tables;
    }

    private record Line(String name, Tally tally, List<String> more) {
        List<String> cells(List<Figure> figures, List<String> last) {
            return Stream.of(Stream.of(name), figures.stream().map(figure -> String.valueOf(tally.of(figure))), last.stream())
                    .flatMap(cells -> cells).toList();
        }
    }

    private static Table standing(String what, List<Line> lines, List<String> more) {
        return new Table("Verification per " + what, heads(what, Figure.STANDING, more),
                lines.stream().map(line -> line.cells(Figure.STANDING, line.more())).toList());
    }

    private static Table course(String what, List<Line> lines) {
        return new Table("What became of the codings, per " + what, heads(what, Figure.COURSE, List.of()),
                lines.stream().map(line -> line.cells(Figure.COURSE, List.of())).toList());
    }

    private static List<String> heads(String first, List<Figure> figures, List<String> more) {
        return Stream.of(Stream.of(first), figures.stream().map(Figure::words), more.stream()).flatMap(heads -> heads).toList();
    }

    private static Table notes(VerificationReport report) {
        return new Table("Coding notes", List.of("source", "headings", "checked", "agrees", "does not agree", "incomplete", "agreed at first sight",
                "changed since"), report.notes().stream().map(one -> {
                    NoteTally tally = one.tally();
                    return Stream.concat(Stream.of(one.source().name()), Stream.of(tally.headings(), tally.checked(), tally.agrees(), tally.disagrees(),
                            tally.incomplete(), tally.firstSight(), tally.stale()).map(String::valueOf)).toList();
                }).toList());
    }
}
