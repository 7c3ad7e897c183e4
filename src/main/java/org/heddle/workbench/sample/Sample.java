package org.heddle.workbench.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.heddle.domain.Refusal;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.Person;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.project.CaseChange.AddCase;
import org.heddle.domain.project.CaseChange.AddPerson;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.SourceChange.MapSpeaker;
import org.heddle.domain.project.TeamChange.AddCoder;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.exchange.text.CsvTable;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Threads;
import org.heddle.workbench.codebook.CodebookTransfer;
import org.heddle.workbench.codebook.Versions;
import org.heddle.workbench.matrix.MatrixActs;
import org.heddle.workbench.source.Importing;
import org.heddle.workbench.source.Wishes;

/// The sample project: fictional interviews, coded by two coders. Made by the very acts that a user would do.
public final class Sample {
    public static final String FILE = "Heddle sample.heddle";
    public static final String FIRST_CODER = "Ailsa Rennie";
    public static final String SECOND_CODER = "Tom Okafor";
    private static final String TITLE = "Practices and health";
    private static final String FRAMEWORK = "fantasy-paradigms";
    private static final Duration A_FORTNIGHT = Duration.ofDays(14);
    private static final Duration A_WHILE = Duration.ofMinutes(10);

    private final OpenProject project;
    private Instant now = Instant.parse("2024-03-25T09:30:00Z");

    private Sample(Path file) throws IOException {
        project = new Projects(Threads.none(), () -> now).create(file, FIRST_CODER);
    }

    /// Opens the sample project in this folder as its first coder; makes it when there is none. Never overwrites one.
    public static OpenProject openOrMake(Path folder, Projects projects) throws IOException {
        if (Files.isRegularFile(folder)) {
            throw new Refusal("“%s” is a file. Nothing was made; give the name of a folder.".formatted(folder.getFileName()));
        }
        Files.createDirectories(folder);
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            make(file);
        }
        return projects.open(file, Optional.of(FIRST_CODER));
    }

    /// The project appears when it is whole.
    private static void make(Path file) throws IOException {
        Path workshop = Files.createTempDirectory(file.toAbsolutePath().getParent(), ".heddle-sample");
        try {
            Path made = workshop.resolve(FILE);
            new Sample(made).fill(workshop);
            Files.move(made, file);
        } finally {
            clear(workshop);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void fill(Path workshop) throws IOException {
        try (project) {
            CsvTable people = SampleFiles.table("people.csv");
            CsvTable codings = SampleFiles.table("codings.csv");
            project.entitle(TITLE);
            done(project.run(new AddCoder(new Coder(CoderId.fresh(), SECOND_CODER))));
            done(new CodebookTransfer(project).take(CodebookTransfer.Framework.named(FRAMEWORK)));
            done(new Versions(project, () -> now).freeze(SampleCodebook.VERSION, List.of(FIRST_CODER, SECOND_CODER), SampleCodebook.NOTE, Optional.empty()));
            done(project.run(new Change.Together("Added the practices", cases(SampleFiles.table("cases.csv")))));
            List<String> sources = people.rows().stream().map(row -> people.cell(row, "source")).distinct().toList();
            new Importing(project).importFiles(SampleFiles.transcripts(sources, Files.createDirectory(workshop.resolve("in"))), Wishes.NONE);
            done(project.run(new Change.Together("Said who speaks", project.ask(reader -> speakers(people, reader)))));
            SampleWork work = project.ask(reader -> SampleWork.of(codings, reader));
            CsvTable matrix = SampleFiles.table("matrix.csv");
            work.codings().forEach((coder, changes) -> {
                act(coder, "Coded the interviews", changes);
                chart(matrix);
            });
            var written = project.ask(SampleMemos::new);
            CsvTable memos = SampleFiles.table("memos.csv");
            project.ask(_ -> written.memos(memos)).forEach((coder, changes) -> act(coder, "Wrote memos", changes));
            CsvTable notes = SampleFiles.table("notes.csv");
            project.ask(_ -> written.notes(notes)).forEach((coder, changes) -> act(coder, "Wrote coding notes", changes));
            act(project.ask(reader -> reader.team().named(SECOND_CODER)).orElseThrow().id(), "Checked codings", work.checks());
            CoderId first = project.ask(reader -> reader.team().named(FIRST_CODER)).orElseThrow().id();
            CsvTable quotes = SampleFiles.table("quotes.csv");
            CsvTable exhibits = SampleFiles.table("exhibits.csv");
            act(first, "Made quotes ready for the paper", project.ask(reader -> Stream.concat(new SampleQuotes(reader, first, now).changes(quotes).stream(),
                    new SampleExhibit(reader).changes(exhibits).stream()).toList()));
            CsvTable links = SampleFiles.table("links.csv");
            CsvTable register = SampleFiles.table("register.csv");
            act(first, "Linked passages", project.ask(reader -> new SampleLinks(reader, first, now).changes(links, register)));
            act(first, SampleCodebook.SHARPENED, project.ask(reader -> new SampleCodebook(reader).changes()));
            act(first, "Looked at codings again", project.ask(reader -> new SampleCodebook(reader).confirmations(first)));
            CsvTable arrangements = SampleFiles.table("arrangements.csv");
            act(first, "Arranged the codes", project.ask(reader -> new SampleFindings(reader, first, now).arrangements(arrangements)));
            CsvTable findings = SampleFiles.table("findings.csv");
            act(first, "Wrote questions and conclusions", project.ask(reader -> new SampleFindings(reader, first, now).findings(findings)));
            meet();
        }
    }

    /// Meetings are written down and differences settled one by one.
    private void meet() throws IOException {
        var settling = new SampleSettling(project, () -> now);
        now = now.plus(A_FORTNIGHT);
        settling.meetings(SampleFiles.table("surgeries.csv")).forEach(meeting -> done(project.run(meeting)));
        CsvTable settlements = SampleFiles.table("settlements.csv");
        for (CsvTable.Row row : settlements.rows()) {
            settling.settle(settlements, row);
            now = now.plus(A_WHILE);
        }
    }

    /// The first coder charts what was coded before the second one begins.
    private void chart(CsvTable matrix) {
        if (project.ask(reader -> reader.matrices().all()).isEmpty()) {
            new SampleMatrix(project, new MatrixActs(project, () -> now), this::done).write(matrix);
        }
    }

    private void act(CoderId coder, String label, List<Change> changes) {
        project.actAs(coder);
        now = now.plus(A_FORTNIGHT);
        done(project.runEach(label, changes.iterator()));
    }

    private void done(CompletableFuture<?> act) {
        act.join();
        now = now.plus(A_WHILE);
    }

    private static List<Change> cases(CsvTable table) {
        var attributes = table.columns().stream().filter(column -> !column.equals("case")).toList();
        var changes = new ArrayList<Change>();
        for (CsvTable.Row row : table.rows()) {
            Map<String, String> answers = new HashMap<>();
            attributes.forEach(attribute -> answers.put(attribute, table.cell(row, attribute)));
            changes.add(new AddCase(new Case(CaseId.fresh(), table.cell(row, "case"), answers)));
        }
        return changes;
    }

    /// Interviewers are nobody's participants: they keep their mark and get a name only.
    private static List<Change> speakers(CsvTable table, ProjectReader reader) {
        Map<String, PersonId> persons = new HashMap<>();
        var changes = new ArrayList<Change>();
        for (CsvTable.Row row : table.rows()) {
            Source source = reader.sources().named(table.cell(row, "source")).orElseThrow();
            PersonId person = persons.computeIfAbsent(table.cell(row, "person"), name -> {
                var joining = new Person(PersonId.fresh(), name);
                changes.add(new AddPerson(joining));
                return joining.id();
            });
            Optional<CaseId> practice = reader.cases().people().labelled(table.cell(row, "case")).map(Case::id);
            Optional<String> role = Optional.of(table.cell(row, "role")).filter(code -> !code.isEmpty());
            changes.add(new MapSpeaker(new Speaker(source.id(), table.cell(row, "label"), table.cell(row, "interviewer").equals("yes"), role,
                    practice, Optional.of(person))));
        }
        return changes;
    }
}
