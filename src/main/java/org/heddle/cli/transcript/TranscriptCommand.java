package org.heddle.cli.transcript;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Reading;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.transcript.CodedTranscripts;
import org.heddle.workbench.transcript.CodedTranscripts.Choice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes transcripts with their codings in the margin.
@Command(description = "Writes transcripts with their codes in the margin: a web page, or Word with real comments.")
public final class TranscriptCommand implements Verb {
    @Mixin
    private Reading reading = new Reading();

    @Parameters(index = "1", arity = "0..1", paramLabel = "SOURCE", description = "Which transcript.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--all", description = "All of them in one file.")
    private boolean all;

    @Option(names = "--each", paramLabel = "html|docx", description = "All of them, a file each; --out is then a folder.")
    private Optional<String> each = Optional.empty();

    @Option(names = "--code", paramLabel = "CODE", description = "Only this code and what is below it; may be given again.")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--coder", paramLabel = "CODER", description = "Only this coder's codings; may be given again.")
    private List<String> coders = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "F", description = ".html or .docx; with --each a folder.")
    private Path out = Path.of("");

    @Override
    public int run(Desk desk) {
        if (Stream.of(all, source.isPresent(), each.isPresent()).filter(given -> given).count() != 1) {
            throw new WrongUsage("heddle transcript: give one SOURCE, --all or --each.");
        }
        if (each.filter(ending -> !List.of("html", "docx").contains(ending)).isPresent()) {
            throw new WrongUsage("heddle transcript: --each is html or docx.");
        }
        try (OpenProject project = reading.open(desk)) {
            List<Source> sources = project.ask(this::sources);
            var transcripts = new CodedTranscripts(project);
            Choice choice = project.ask(this::choice);
            each.ifPresentOrElse(ending -> transcripts.writeEach(sources, choice, "." + ending, out),
                    () -> transcripts.write(sources.stream().map(Source::id).toList(), choice, out));
            desk.out().line("Wrote %s.".formatted(out));
        }
        return Exit.DONE;
    }

    private List<Source> sources(ProjectReader reader) {
        return source.map(name -> List.of(new Finder(reader).source(name))).orElseGet(() -> reader.sources().all());
    }

    private Choice choice(ProjectReader reader) {
        var finder = new Finder(reader);
        return new Choice(coders.stream().map(name -> finder.coder(name).id()).collect(Collectors.toSet()),
                codes.stream().map(name -> finder.code(name).id()).collect(Collectors.toSet()));
    }
}
