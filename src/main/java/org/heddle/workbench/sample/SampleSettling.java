package org.heddle.workbench.sample;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.CodebookVersion;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.difference.Findings;
import org.heddle.domain.difference.Mark;
import org.heddle.domain.difference.PushedRule;
import org.heddle.domain.difference.Reason;
import org.heddle.domain.difference.Way;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.SurgeryChange.DecideVersion;
import org.heddle.domain.project.SurgeryChange.RecordSurgery;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.surgery.Surgery;
import org.heddle.domain.surgery.SurgeryDate;
import org.heddle.domain.surgery.SurgeryId;
import org.heddle.domain.team.Coder;
import org.heddle.domain.verification.Consensus;
import org.heddle.exchange.text.CsvTable;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.difference.Decision;
import org.heddle.workbench.difference.Differing;
import org.heddle.workbench.difference.Settling;
import org.heddle.workbench.difference.Surgeries;

/// The sample's meetings, and what its two coders settled in one of them; most of their differences are still open.
record SampleSettling(OpenProject project, InstantSource clock) {

    /// One act a row: the meeting, and the version that it decided.
    List<Change> meetings(CsvTable table) {
        return table.rows().stream().map(row -> project.ask(reader -> {
            var finder = new Finder(reader);
            var meeting = new Surgery(SurgeryId.fresh(), SurgeryDate.read(table.cell(row, "day")), table.cell(row, "title"),
                    several(table.cell(row, "coders")).map(name -> finder.coder(name).id()).toList(), several(table.cell(row, "guests")).toList(),
                    several(table.cell(row, "sources")).map(name -> finder.source(name).id()).toList(),
                    several(table.cell(row, "codes")).map(name -> finder.code(name).id()).toList(), table.cell(row, "discussed"), table.cell(row, "decisions"),
                    table.cell(row, "follow ups"));
            Stream<Change> decided = reader.versions().all().stream().filter(one -> one.name().equals(table.cell(row, "version"))).map(CodebookVersion::id)
                    .map(version -> new DecideVersion(version, Optional.of(meeting.id())));
            return new Change.Together("Recorded the data surgery of " + meeting.day(), Stream.concat(Stream.of(new RecordSurgery(meeting)), decided).toList());
        })).<Change>map(act -> act).toList();
    }

    private static Stream<String> several(String cell) {
        return Stream.of(cell.split(";", -1)).map(String::strip).filter(one -> !one.isEmpty());
    }

    void settle(CsvTable table, CsvTable.Row row) {
        Source source = project.ask(reader -> new Finder(reader).source(table.cell(row, "source")));
        List<Coder> two = project.ask(reader -> reader.team().all()).stream().filter(coder -> !Consensus.is(coder)).toList();
        String text = project.ask(reader -> reader.sources().text(source.id()));
        Findings found = new Differing(project).find(two.getFirst(), two.getLast(), Optional.of(List.of(source))).join();
        var item = found.items().stream().filter(one -> begins(one.difference().first(), text, table.cell(row, "first"))
                && begins(one.difference().second(), text, table.cell(row, "second"))).findFirst().orElseThrow(() -> missing("difference"));
        new Settling(project, clock).settle(item, decision(table, row, item, text)).join();
    }

    private Decision decision(CsvTable table, CsvTable.Row row, Findings.Item item, String text) {
        Way way = Way.named(table.cell(row, "keep")).orElseThrow(() -> missing("way"));
        CodeId code = item.difference().marks().findFirst().orElseThrow().code();
        List<Mark> fresh = way == Way.NEW ? List.of(new Mark(code, span(text, table.cell(row, "new")))) : List.of();
        var reason = new Reason(Reason.Kind.named(table.cell(row, "because")).orElseThrow(() -> missing("reason")), table.cell(row, "reason"));
        return project.ask(reader -> new Decision(way, fresh, reason, Optional.of(Surgeries.named(reader, table.cell(row, "day")).id()),
                PushedRule.Side.named(table.cell(row, "rule")).map(side -> new PushedRule(new Finder(reader).code(table.cell(row, "of")).id(), side))));
    }

    private static TextSpan span(String text, String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw missing("passage");
        }
        return new TextSpan(at, at + words.length());
    }

    /// No words stand for a side that did not code.
    private static boolean begins(List<Mark> marks, String text, String words) {
        return words.isEmpty() ? marks.isEmpty() : !marks.isEmpty() && text.startsWith(words, marks.getFirst().span().start());
    }

    private static Refusal missing(String what) {
        return new Refusal("settlements.csv: a %s is not in the sample.".formatted(what));
    }
}
