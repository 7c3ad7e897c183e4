package org.heddle.cli.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Named;
import org.heddle.cli.frame.Output;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.cases.CaseActs;
import org.heddle.workbench.source.ImportReport;
import org.heddle.workbench.source.Importing;
import org.heddle.workbench.source.Wishes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes files into the project as sources.
@Command(description = "Imports files, and folders with all they hold.")
public final class ImportCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", description = "Files and folders: .txt, .md, .docx.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--case", paramLabel = "ID", description = "The case they belong to, made if it is not there.")
    private Optional<String> practice = Optional.empty();

    @Option(names = "--kind", paramLabel = "KIND", description = "What they are, such as individual-interview.")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--speaker-pattern", paramLabel = "REGEX", description = "What opens a turn, where the usual labels are not used.")
    private Optional<String> pattern = Optional.empty();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) throws IOException {
        var wishes = new Wishes(practice, kind.map(Named::kind), pattern);
        try (OpenProject project = writing.open(desk)) {
            Optional<String> warning = practice.flatMap(new CaseActs(project)::warning);
            List<ImportReport> reports = writing.finish(desk, project,
                    open -> new Importing(open).importFiles(paths, wishes, _ -> { }, () -> false));
            if (json) {
                desk.out().json(reports.stream().flatMap(report -> fields(report, project).stream()).toList());
            }
            reports.forEach(report -> say(report, desk.out()));
            warning.filter(_ -> reports.stream().anyMatch(ImportReport.TakenIn.class::isInstance)).ifPresent(desk.out()::remark);
            return ImportReport.anyCameIn(reports) ? Exit.DONE : Exit.REFUSED;
        }
    }

    private void say(ImportReport report, Output out) {
        switch (report) {
            case ImportReport.Refused refused -> out.remark(named(refused));
            case ImportReport.LeftOut left -> out.remark(left.sentence());
            case ImportReport.Known known when !json ->
                out.line("%s: known already as “%s”, not taken in again.".formatted(known.name(), known.duplicateOf().name()));
            case ImportReport.TakenIn taken when !json -> {
                out.line("%s: %s, %s.".formatted(taken.source().name(), Counted.of(taken.source().characters(), "character"),
                        Counted.of(taken.turns(), "turn")));
                taken.problems().forEach(problem ->
                        out.line("  " + (problem.line() == 0 ? "" : "line " + problem.line() + ": ") + problem.sentence()));
            }
            case ImportReport.Known _, ImportReport.TakenIn _ -> { }
        }
    }

    /// Most refusals name the file themselves.
    private static String named(ImportReport.Refused refused) {
        String name = String.valueOf(refused.path().getFileName());
        return refused.error().contains(name) ? refused.error() : name + ": " + refused.error();
    }

    private static Optional<Fields> fields(ImportReport report, OpenProject project) {
        return switch (report) {
            case ImportReport.LeftOut _ -> Optional.empty();
            case ImportReport.TakenIn taken -> Optional.of(source(taken.source(), taken.practice(), taken.turns(), taken.voices())
                    .put("problems", taken.problems().stream()
                            .map(problem -> new Fields().put("line", problem.line()).put("sentence", problem.sentence())).toList())
                    .put("duplicateOf", null).put("error", null));
            case ImportReport.Known known -> Optional.of(known(known, project).put("duplicateOf", known.duplicateOf().name()).put("error", null));
            case ImportReport.Refused refused -> Optional.of(new Fields().put("id", null).put("name", String.valueOf(refused.path().getFileName()))
                    .put("kind", null).put("case", null).put("characters", null).put("turns", null).put("speakers", List.of())
                    .put("sha256", null).put("problems", List.of()).put("duplicateOf", null).put("error", refused.error()));
        };
    }

    /// What a known text is in the project already.
    private static Fields known(ImportReport.Known known, OpenProject project) {
        SourceId id = known.duplicateOf().id();
        SourceLine line = new SourceLines(project).of(id);
        return source(known.duplicateOf(), Optional.of(line.practice()).filter(label -> !label.isEmpty()), (int) line.turns(), line.voices().stream()
                .map(voice -> new ImportReport.Voice(voice.label(), voice.isInterviewer(), (int) voice.turns())).toList())
                .put("problems", List.of());
    }

    private static Fields source(Source source, Optional<String> practice, int turns, List<ImportReport.Voice> voices) {
        return new Fields().put("id", source.id().value()).put("name", source.name()).put("kind", source.kind().words()).put("case", practice)
                .put("characters", source.characters()).put("turns", turns)
                .put("speakers", voices.stream().filter(voice -> !voice.label().isEmpty()).map(voice -> new Fields().put("label", voice.label())
                        .put("turns", voice.turns()).put("interviewer", voice.isInterviewer())).toList())
                .put("sha256", source.sha256());
    }
}
