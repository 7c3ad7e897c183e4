package org.heddle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.workbench.Folders;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Threads;

/// An invented study of one size: its files, the project that is made of them, and where its figures go.
record BenchStudy(Corpus corpus, Ledger ledger) implements AutoCloseable {
    static final String FIRST_CODER = "Ailsa Rennie";
    static final String SECOND_CODER = "Bram de Wit";

    /// With the corpus's files, and no project yet.
    static BenchStudy make(Corpus corpus, Ledger ledger) {
        return new BenchStudy(corpus, ledger);
    }

    Size size() {
        return corpus.size();
    }

    Path file() {
        return corpus.folder().resolve("study.heddle");
    }

    /// A copy of the project that was made before anybody coded.
    Path otherFile() {
        return corpus.folder().resolve("other.heddle");
    }

    Folders folders() {
        return new Folders(corpus.folder().resolve("settings"), corpus.folder().resolve("cache"));
    }

    /// An empty project in place of whatever was there.
    OpenProject fresh(Threads threads) throws IOException {
        Files.deleteIfExists(file());
        Files.deleteIfExists(otherFile());
        deleteIndex();
        return new Projects(threads, InstantSource.system()).create(file(), FIRST_CODER);
    }

    OpenProject open(Threads threads) throws IOException {
        return new Projects(threads, InstantSource.system()).open(file(), Optional.empty());
    }

    void deleteIndex() throws IOException {
        if (Files.exists(folders().cache())) {
            try (Stream<Path> files = Files.walk(folders().cache())) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /// The transcripts in order, without the long one and the report.
    static List<Source> transcripts(ProjectReader reader) {
        return reader.sources().all().stream().filter(source -> source.name().startsWith("P")).toList();
    }

    static Source big(ProjectReader reader) {
        return reader.sources().named("Very long talk").orElseThrow();
    }

    /// The code that is used the so many-th most, from 0; two hundred of them in two levels.
    static Code code(ProjectReader reader, int rank) {
        String name = codeName(rank);
        return reader.codes().codebook().inOrder().stream().filter(code -> code.name().equals(name)).findFirst().orElseThrow();
    }

    static String codeName(int rank) {
        return "Code %03d".formatted(rank);
    }

    /// Lets the project and its index go from the disk; the corpus stays for the next time.
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file());
        Files.deleteIfExists(otherFile());
        deleteIndex();
    }
}
