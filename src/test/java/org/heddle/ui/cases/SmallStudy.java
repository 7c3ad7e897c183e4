package org.heddle.ui.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.CaseChange.AddCase;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Folders;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Settings;
import org.heddle.workbench.Threads;
import org.heddle.workbench.searching.Searching;
import org.heddle.workbench.source.ImportReport;
import org.heddle.workbench.source.Importing;
import org.heddle.workbench.source.Wishes;
import org.heddle.workbench.upkeep.Upkeep;

/// A real project file with a few invented interviews, for tests of the setup.
public final class SmallStudy implements AutoCloseable {
    public static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-04T09:30:00Z"));

    public final Path folder;
    public final OpenProject project;
    public final Workspace workspace;
    public final Searching searching;
    public final Upkeep upkeep;

    private SmallStudy(Path folder) throws IOException {
        this.folder = folder;
        project = new Projects(Threads.none(), CLOCK).create(folder.resolve("Practices and health.heddle"), "Ailsa Rennie");
        var folders = new Folders(folder.resolve("settings"), folder.resolve("cache"));
        searching = Searching.of(project, folders);
        workspace = new Workspace(project, searching, new Settings(folder.resolve("settings")), CLOCK);
        upkeep = new Upkeep(project, folders, searching);
    }

    public static SmallStudy empty(Path folder) throws IOException {
        return new SmallStudy(folder);
    }

    /// Cases C1, I4 and I5 with their arms; three interviews and a field note.
    public static SmallStudy of(Path folder) throws IOException {
        var study = new SmallStudy(folder);
        for (String label : List.of("C1", "I4", "I5")) {
            study.project.run(new AddCase(new Case(CaseId.fresh(), label, Map.of(Case.ARM, label.startsWith("C") ? "comparison" : "intervention")))).join();
        }
        study.take("C1 GP.txt", "INT: What brings people in?\nGP: The rent, mostly. They say it is the chest.\nINT: And then?\nGP: I write a letter.\n");
        study.take("I4 Group interview.txt", """
                Interviewer: Who does what here?
                GP1: I sign things.
                GP2: We both sign things.
                Links: I ring the housing office.
                PN: I see them after the weekend.
                Reception: They come to us first.
                """);
        study.take("I5 CLP.txt", "INT: How did it begin?\nCLP: With an envelope nobody opened.\n");
        study.take("Waiting room notes.txt", "A full waiting room, and one working radiator.\n");
        return study;
    }

    public ImportReport take(String name, String text) throws IOException {
        Path file = Files.writeString(Files.createDirectories(folder.resolve("transcripts")).resolve(name), text);
        return new Importing(project).importFiles(List.of(file), Wishes.NONE).getFirst();
    }

    /// Codes the first letters of a source.
    void code(String source, int from, int to) {
        var code = new Code(CodeId.fresh(), Optional.empty(), 0, "Code %d".formatted(from), Colour.PALETTE.getFirst(),
                CodeRules.NONE, CodeStatus.AGREED);
        project.run(new AddCode(code)).join();
        var id = project.ask(reader -> reader.sources().named(source).orElseThrow().id());
        project.run(new AddCoding(Coding.of(id, new TextSpan(from, to), code.id(), project.coder(), CLOCK.instant()))).join();
    }

    public Speaker speaker(String source, String label) {
        return project.ask(reader -> reader.cases().speakers(reader.sources().named(source).orElseThrow().id())).stream()
                .filter(one -> one.label().equals(label)).findFirst().orElseThrow();
    }

    public List<String> cases() {
        return project.ask(reader -> reader.cases().people()).cases().stream().map(Case::label).toList();
    }

    public String caseOf(String source) {
        return project.ask(reader -> {
            var practice = reader.cases().placements().get(reader.sources().named(source).orElseThrow().id());
            return practice == null ? "" : reader.cases().people().find(practice).orElseThrow().label();
        });
    }

    @Override
    public void close() {
        workspace.close();
        searching.close();
        project.close();
    }
}
