package org.heddle.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.TextSpan;
import org.heddle.workbench.source.ImportReport;
import org.heddle.workbench.source.Importing;
import org.heddle.workbench.source.Wishes;

/// A project in a folder of its own, with a few short transcripts to import.
public final class Study implements AutoCloseable {
    public static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-03-14T12:00:00Z"));
    public static final String ONE = "INT: What does the rent do?\n\nGP1: The rent decides 🙂 everything, so it does.\n\nCLP: It decides who eats.\n";
    public static final String TWO = "Interviewer: And here?\n\nPN: Letter after letter after letter about the rent.\n";

    public final Path folder;
    public final Path file;
    public final Folders folders;
    public final Projects projects = new Projects(Threads.none(), NOON);
    public OpenProject project;

    public Study(Path folder) throws IOException {
        this.folder = folder;
        file = folder.resolve("study.heddle");
        folders = new Folders(folder.resolve("settings"), folder.resolve("cache"));
        project = projects.create(file, "Ailsa Rennie");
    }

    public Path write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        return Files.writeString(folder.resolve("in").resolve(name), text);
    }

    /// Imports the two transcripts.
    public Study withTwo() throws IOException {
        importing(List.of(write("I4-1 Group.txt", ONE), write("I5-1 Nurse.txt", TWO)), Wishes.NONE);
        return this;
    }

    public List<ImportReport> importing(List<Path> paths, Wishes wishes) {
        return new Importing(project).importFiles(paths, wishes);
    }

    public Source source(String name) {
        return project.ask(reader -> reader.sources().named(name)).orElseThrow();
    }

    public CodeId addCode(String name) {
        int position = project.ask(reader -> reader.codes().codebook().roots().size());
        var code = new Code(CodeId.fresh(), Optional.empty(), position, name, Colour.PALETTE.getFirst(), CodeRules.NONE, CodeStatus.AGREED);
        project.run(new AddCode(code)).join();
        return code.id();
    }

    public Coding code(String source, String words, CodeId code) {
        Source where = source(source);
        int at = project.ask(reader -> reader.sources().text(where.id())).indexOf(words);
        Coding coding = Coding.of(where.id(), new TextSpan(at, at + words.length()), code, project.coder(), NOON.instant());
        project.run(new AddCoding(coding)).join();
        return coding;
    }

    public void reopen() throws IOException {
        project.close();
        project = projects.open(file, Optional.empty());
    }

    @Override
    public void close() {
        project.close();
    }
}
