package org.heddle.cli.team;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.heddle.cli.frame.Answering;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Reading;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.verification.Judged;
import org.heddle.domain.verification.Verdict;
import org.heddle.domain.verification.note.NoteFigure;
import org.heddle.domain.verification.note.NoteTally;
import org.heddle.domain.verification.report.Figure;
import org.heddle.domain.verification.report.Tally;
import org.heddle.domain.verification.report.VerificationReport;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.verification.Verifying;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Says how far verification has come and what came of it, and opens its figures.
@Command(description = "Says how far verification has come and what came of it.")
public final class VerificationCommand implements Verb {
    @Mixin
    private Reading reading = new Reading();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the report: .csv, .xlsx, .docx, .html, .md or .json.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--figure", paramLabel = "FIGURE", description = "Lists the codings behind a figure, such as dropped or agreed-at-first-sight.")
    private Optional<String> figure = Optional.empty();

    @Option(names = "--notes", paramLabel = "FIGURE", description = "Lists the headings of coding notes behind a figure, such as incomplete or does-not-agree.")
    private Optional<String> notes = Optional.empty();

    @Option(names = "--code", paramLabel = "CODE", description = "With --figure: only of this code.")
    private Optional<String> code = Optional.empty();

    @Option(names = "--source", paramLabel = "SOURCE", description = "With --figure: only in this source.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--coder", paramLabel = "CODER", description = "With --figure: only by this coder.")
    private Optional<String> coder = Optional.empty();

    @Override
    public int run(Desk desk) {
        try (OpenProject project = reading.open(desk)) {
            var verifying = new Verifying(project, desk.projects().clock());
            if (figure.isPresent()) {
                list(desk, project, verifying.behind(behind(project, Figure.named(figure.get()).orElseThrow(() -> new WrongUsage(
                        "That was not understood: a figure is one of the report's headings, such as agree, changed or agreed-at-first-sight.")))).join());
                return Exit.DONE;
            }
            if (notes.isPresent()) {
                listNotes(desk, project, verifying);
                return Exit.DONE;
            }
            VerificationReport report = verifying.report().join();
            new Answering(out, json).give(desk.out(), report.report(), () -> fields(report));
        }
        return Exit.DONE;
    }

    private Predicate<Judged> behind(OpenProject project, Figure wanted) {
        return project.ask(reader -> {
            var finder = new Finder(reader);
            var ofCode = code.map(finder::code).map(one -> one.id());
            var ofSource = source.map(finder::source).map(one -> one.id());
            var ofCoder = coder.map(finder::coder).map(one -> one.id());
            return one -> wanted.counts(one) && ofCode.filter(id -> !id.equals(one.coding().code())).isEmpty()
                    && ofSource.filter(id -> !id.equals(one.coding().source())).isEmpty()
                    && ofCoder.filter(id -> !id.equals(one.coding().coder())).isEmpty();
        });
    }

    private void list(Desk desk, OpenProject project, List<Judged> codings) {
        var lines = project.ask(reader -> codings.stream().map(one -> List.of(one.coding().id().value().toString(),
                reader.sources().find(one.coding().source()).map(found -> found.name()).orElse(""),
                reader.codes().codebook().find(one.coding().code()).map(found -> reader.codes().codebook().path(found.id()).toString()).orElse(""),
                reader.team().find(one.coding().coder()).map(found -> found.name()).orElse(""),
                one.standing().map(Verdict::word).orElse(one.isDropped() ? "dropped" : one.isStale() ? "changed since" : "open"))).toList());
        if (json) {
            desk.out().json(lines.stream().map(cells -> new Fields().put("coding", cells.get(0)).put("source", cells.get(1)).put("code", cells.get(2))
                    .put("coder", cells.get(3)).put("state", cells.get(4))).toList());
        } else {
            desk.out().columns(lines);
        }
    }

    private void listNotes(Desk desk, OpenProject project, Verifying verifying) {
        NoteFigure wanted = NoteFigure.named(notes.orElseThrow()).orElseThrow(() -> new WrongUsage(
                "That was not understood: a figure of coding notes is headings, checked, agrees, does-not-agree, incomplete, agreed-at-first-sight or changed-since."));
        Optional<SourceId> in = project.ask(reader -> source.map(new Finder(reader)::source).map(Source::id));
        var found = verifying.behind(wanted, in).join();
        var lines = project.ask(reader -> found.stream().map(one -> List.of(one.source().name(),
                reader.codes().codebook().find(one.note().heading()).map(code -> reader.codes().codebook().path(code.id()).toString()).orElse(""),
                reader.team().find(one.note().coder()).map(coder -> coder.name()).orElse(""), one.state())).toList());
        if (json) {
            desk.out().json(lines.stream().map(cells -> new Fields().put("source", cells.get(0)).put("heading", cells.get(1)).put("coder", cells.get(2))
                    .put("state", cells.get(3))).toList());
        } else {
            desk.out().columns(lines);
        }
    }

    private static Fields fields(VerificationReport report) {
        return figures(new Fields(), report.all())
                .put("perCode", report.perCode().stream().map(one -> figures(new Fields().put("code", one.path()), one.tally())).toList())
                .put("perSource", report.perSource().stream()
                        .map(one -> figures(new Fields().put("source", one.source().name()), one.tally()).put("isChecked", one.isChecked())).toList())
                .put("perCoder", report.perCoder().stream().map(one -> figures(new Fields().put("coder", one.coder()), one.tally())).toList())
                .put("notes", notes(report.allNotes()).put("perSource", report.notes().stream()
                        .map(one -> notes(one.tally()).put("source", one.source().name())).toList()))
                .put("open", report.open().stream().map(CodingId::value).toList());
    }

    private static Fields figures(Fields fields, Tally tally) {
        return fields.put("codings", tally.codings()).put("checked", tally.checked()).put("agree", tally.agree())
                .put("disagree", tally.disagree()).put("query", tally.query()).put("missed", tally.missed()).put("made", tally.of(Figure.MADE))
                .put("lookedAt", tally.of(Figure.LOOKED_AT)).put("agreedAtFirstSight", tally.of(Figure.FIRST_SIGHT))
                .put("changed", tally.of(Figure.CHANGED)).put("dropped", tally.of(Figure.DROPPED)).put("added", tally.of(Figure.ADDED))
                .put("changedSince", tally.of(Figure.STALE));
    }

    private static Fields notes(NoteTally tally) {
        return new Fields().put("headings", tally.headings()).put("checked", tally.checked()).put("agrees", tally.agrees())
                .put("doesNotAgree", tally.disagrees()).put("incomplete", tally.incomplete()).put("agreedAtFirstSight", tally.firstSight())
                .put("changedSince", tally.stale());
    }
}
