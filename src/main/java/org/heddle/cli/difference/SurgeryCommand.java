package org.heddle.cli.difference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.heddle.cli.frame.Answering;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Named;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.CodebookVersion;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.SurgeryChange.DecideVersion;
import org.heddle.domain.project.SurgeryChange.RecordSurgery;
import org.heddle.domain.project.SurgeryChange.RemoveSurgery;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.surgery.Surgery;
import org.heddle.domain.surgery.SurgeryDate;
import org.heddle.domain.surgery.SurgeryId;
import org.heddle.domain.surgery.SurgeryReport;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.difference.Surgeries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists and records data surgeries: the meetings in which the team talks about its coding.
@Command(description = "Lists data surgeries, or records one.")
public final class SurgeryCommand implements Verb {
    private static final String NONE = "none";

    @Mixin
    private Writing writing = new Writing();

    @Option(names = "--add", paramLabel = "DATE", description = "Records a meeting of this day, such as 2024-05-09.")
    private Optional<String> add = Optional.empty();

    @Option(names = "--title", paramLabel = "WORDS", description = "What the meeting is called.")
    private Optional<String> title = Optional.empty();

    @Option(names = "--people", paramLabel = "NAME,…", description = "Who was there: coders and others.")
    private Optional<String> people = Optional.empty();

    @Option(names = "--source", paramLabel = "SOURCE", description = "A source that was discussed; may be repeated.")
    private List<String> sources = new ArrayList<>();

    @Option(names = "--code", paramLabel = "CODE", description = "A code that was discussed; may be repeated.")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--discussed", paramLabel = "TEXT", description = "What was discussed.")
    private Optional<String> discussed = Optional.empty();

    @Option(names = "--decisions", paramLabel = "TEXT", description = "What was decided.")
    private Optional<String> decisions = Optional.empty();

    @Option(names = "--follow-ups", paramLabel = "TEXT", description = "What is to be done.")
    private Optional<String> followUps = Optional.empty();

    @Option(names = "--change", paramLabel = "ID|DATE", description = "Says anew what is given with it of a meeting; --day moves it.")
    private Optional<String> change = Optional.empty();

    @Option(names = "--day", paramLabel = "DATE", description = "With --change: another day.")
    private Optional<String> day = Optional.empty();

    @Option(names = "--remove", paramLabel = "ID|DATE", description = "Removes a meeting to which nothing points.")
    private Optional<String> remove = Optional.empty();

    @Option(names = "--decided", paramLabel = "ID|DATE", description = "With --version: the meeting that decided it; none: no meeting.")
    private Optional<String> decided = Optional.empty();

    @Option(names = "--version", paramLabel = "NAME", description = "A frozen version of the codebook.")
    private Optional<String> version = Optional.empty();

    @Option(names = "--list", description = "Lists the meetings; the usual answer.")
    private boolean list;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the list as .csv, .xlsx, .docx, .html, .md or .json.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) throws IOException {
        long acts = Stream.of(add, change, remove, decided).filter(Optional::isPresent).count();
        if (acts > 1 || decided.isPresent() != version.isPresent() || acts == 1 && (list || out.isPresent()) || day.isPresent() && change.isEmpty()
                || isDescribed() && add.isEmpty() && change.isEmpty()) {
            throw new WrongUsage("heddle surgery: --add DATE, --change ID, --remove ID, --decided ID --version NAME, or --list; one at a time.");
        }
        if (acts == 1) {
            Applied done = writing.act(desk, this::act);
            desk.out().done(done);
        } else {
            try (OpenProject project = writing.look(desk)) {
                show(desk, project);
            }
        }
        return Exit.DONE;
    }

    private boolean isDescribed() {
        return Stream.of(title, people, discussed, decisions, followUps).anyMatch(Optional::isPresent) || !sources.isEmpty() || !codes.isEmpty();
    }

    private CompletableFuture<Applied> act(OpenProject project) {
        return project.read(this::change).thenCompose(project::run);
    }

    private Change change(ProjectReader reader) {
        if (add.isPresent()) {
            return new RecordSurgery(described(reader, new Surgery(SurgeryId.fresh(), SurgeryDate.read(add.get()), "", List.of(), List.of(), List.of(), List.of(), "", "", "")));
        }
        if (change.isPresent()) {
            return new RecordSurgery(described(reader, Surgeries.named(reader, change.get())));
        }
        if (remove.isPresent()) {
            return new RemoveSurgery(Surgeries.named(reader, remove.get()).id());
        }
        CodebookVersion decidedThere = reader.versions().all().stream().filter(one -> one.name().equalsIgnoreCase(version.orElse("").strip())).findFirst()
                .orElseThrow(() -> new Refusal("There is no version of that name."));
        return new DecideVersion(decidedThere.id(), decided.filter(words -> !words.equalsIgnoreCase(NONE)).map(words -> Surgeries.named(reader, words).id()));
    }

    /// What is said here in place of what was said of it.
    private Surgery described(ProjectReader reader, Surgery before) {
        var coders = new ArrayList<>(people.isEmpty() ? before.coders() : List.of());
        var guests = new ArrayList<>(people.isEmpty() ? before.guests() : List.of());
        people.map(Named::list).orElse(List.of())
                .forEach(name -> reader.team().named(name).ifPresentOrElse(coder -> coders.add(coder.id()), () -> guests.add(name)));
        var finder = new Finder(reader);
        return new Surgery(before.id(), day.map(SurgeryDate::read).orElse(before.date()), title.orElse(before.title()), coders, guests,
                sources.isEmpty() ? before.sources() : sources.stream().map(words -> finder.source(words).id()).toList(),
                codes.isEmpty() ? before.codes() : codes.stream().map(words -> finder.code(words).id()).toList(),
                discussed.orElse(before.discussed()), decisions.orElse(before.decisions()), followUps.orElse(before.followUps()));
    }

    private void show(Desk desk, OpenProject project) {
        SurgeryReport report = Surgeries.report(project);
        new Answering(out, json).give(desk.out(), report.report(), () -> report.surgeries().stream().map(one -> fields(one, report)).toList());
    }

    private static Fields fields(Surgery one, SurgeryReport report) {
        var names = report.naming();
        return new Fields().put("id", one.id().value()).put("date", one.date().toString()).put("title", one.title()).put("people", report.people(one))
                .put("sources", one.sources().stream().map(names.source()).toList()).put("codes", one.codes().stream().map(names.code()).toList())
                .put("discussed", one.discussed()).put("decisions", one.decisions()).put("followUps", one.followUps()).put("decided", names.decided().apply(one.id()));
    }
}
