package org.heddle.cli.matrix;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.heddle.cli.frame.Answering;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Reports;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.cli.frame.Writing;
import org.heddle.domain.Refusal;
import org.heddle.domain.cases.Case;
import org.heddle.domain.memo.Memo;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.casestudy.CaseStudies;
import org.heddle.workbench.casestudy.CaseStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts together what the study holds of one case, and writes its summary.
@Command(description = "Puts together what the study holds of one case, and writes its summary.")
public final class CaseStudyCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Parameters(index = "1", arity = "0..1", paramLabel = "CASE", description = "Its label; without one the cases are listed.")
    private Optional<String> practice = Optional.empty();

    @Option(names = "--summary", paramLabel = "TEXT", description = "Writes the summary of the case; empty: takes it away.")
    private Optional<String> summary = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "Into a file: .docx, .xlsx, .html, .md, .tex or .json; .csv: everything in one table.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) throws IOException {
        if (practice.isEmpty() && (out.isPresent() || summary.isPresent())) {
            throw new WrongUsage("heddle casestudy: --summary and --out need a case.");
        }
        if (summary.isPresent()) {
            desk.out().done(writing.act(desk, project -> new CaseStudies(project).write(named(project).id(), summary.get(), desk.projects().clock().instant())));
            return Exit.DONE;
        }
        try (OpenProject project = writing.look(desk)) {
            if (practice.isEmpty()) {
                list(desk, project);
            } else {
                show(desk, new CaseStudies(project).of(named(project).id()).join());
            }
        }
        return Exit.DONE;
    }

    private Case named(OpenProject project) {
        String label = practice.orElseThrow();
        return project.ask(reader -> reader.cases().people()).labelled(label)
                .orElseThrow(() -> new Refusal("There is no case “%s” in the project.".formatted(label.strip())));
    }

    private void list(Desk desk, OpenProject project) {
        var written = project.ask(CaseStudies::written);
        List<Case> cases = project.ask(reader -> reader.cases().people()).cases();
        if (json) {
            desk.out().json(cases.stream().map(one -> new Fields().put("case", one.label()).put("hasSummary", written.contains(one.id()))).toList());
        } else {
            desk.out().columns(cases.stream().map(one -> List.of(one.label(), written.contains(one.id()) ? "summary" : "no summary yet")).toList());
        }
    }

    private void show(Desk desk, CaseStudy study) {
        new Answering(out, json).give(desk.out(), file -> Exporting.write(study.report(), study.inOneTable(), file), () -> fields(study),
                () -> Reports.print(study.report(), desk.out()));
    }

    private static Fields fields(CaseStudy study) {
        var answers = new Fields();
        study.practice().attributes().forEach(answers::put);
        return new Fields().put("case", study.practice().label()).put("answers", answers)
                .put("summary", study.summaries().stream().map(Memo::text).toList())
                .put("people", study.voices().stream().map(one -> new Fields().put("label", one.label()).put("role", one.role()).put("sources", one.sources())).toList())
                .put("sources", study.sources().stream().map(one -> new Fields().put("source", one.source().name()).put("kind", one.source().kind().words())
                        .put("turns", one.turns()).put("codings", one.codings()).put("isGuest", one.isGuest())).toList())
                .put("matrix", study.charted().stream().map(one -> new Fields().put("matrix", one.matrix()).put("column", one.column())
                        .put("summary", one.cell().summary()).put("judgement", one.judgement()).put("passages", one.cell().passages())
                        .put("isStale", one.cell().staleness().isStale())).toList())
                .put("themes", study.themes().stream().map(theme -> new Fields().put("theme", theme.name()).put("passages", theme.all())
                        .put("read", theme.passages().stream().map(one -> new Fields().put("place", one.where()).put("text", one.said().words())
                                .put("attribution", one.said().mark())).toList())).toList())
                .put("links", study.links().lines().stream().map(one -> new Fields().put("kind", one.link().kind().word()).put("from", one.from().where())
                        .put("to", one.to().where())).toList())
                .put("memos", study.memos().stream().map(one -> new Fields().put("kind", one.kind().words()).put("title", one.heading())).toList());
    }
}
