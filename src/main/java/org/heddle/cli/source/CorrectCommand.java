package org.heddle.cli.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.Refusal;
import org.heddle.domain.source.SourceId;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.source.Correcting;
import org.heddle.workbench.source.Correction;
import org.heddle.workbench.source.NewWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Corrects the text of a source; codings go along with their words.
@Command(description = "Corrects the text of a source; its codings go along.")
public final class CorrectCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Parameters(index = "1", paramLabel = "SOURCE", description = "Its name or id.")
    private String source = "";

    @Option(names = "--text", paramLabel = "FILE2", description = "A file that holds the whole new text.")
    private Optional<Path> text = Optional.empty();

    @Option(names = "--speaker-pattern", paramLabel = "REGEX", description = "With --text: what opens a turn.")
    private Optional<String> pattern = Optional.empty();

    @Option(names = "--replace", paramLabel = "OLD", description = "Words to be replaced.")
    private Optional<String> old = Optional.empty();

    @Option(names = "--with", paramLabel = "NEW", description = "With --replace: the words that take their place, or an empty one.")
    private Optional<String> by = Optional.empty();

    @Option(names = "--nth", paramLabel = "N", description = "With --replace: which one, from 1, where they stand more than once.")
    private Optional<Integer> nth = Optional.empty();

    @Option(names = "--drop-lost", description = "Codings of which nothing is left may be taken away.")
    private boolean dropLost;

    @Option(names = "--dry-run", description = "Only says what would become of every coding.")
    private boolean dryRun;

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) throws IOException {
        NewWords words = words();
        try (OpenProject project = dryRun ? writing.look(desk) : writing.open(desk)) {
            writing.coder().flatMap(name -> project.ask(reader -> reader.team().named(name))).ifPresent(one -> project.actAs(one.id()));
            SourceId id = project.ask(reader -> new Finder(reader).source(source)).id();
            Correction correction = new Correcting(project).look(id, words).join();
            var lines = new CorrectionLines(project, correction);
            if (!dryRun && !correction.isNothing()) {
                make(desk, project, correction);
            }
            if (json) {
                desk.out().json(lines.fields(!dryRun && !correction.isNothing()));
            } else {
                desk.out().line(said(correction));
                desk.out().columns(lines.cells());
            }
        }
        return Exit.DONE;
    }

    private NewWords words() {
        if (text.isPresent() == old.isPresent() || old.isPresent() != by.isPresent()) {
            throw new WrongUsage("heddle correct: give either --text, or --replace and --with.");
        }
        if ((old.isEmpty() && nth.isPresent()) || (old.isPresent() && pattern.isPresent())) {
            throw new WrongUsage("heddle correct: --nth goes with --replace, --speaker-pattern with --text.");
        }
        return text.<NewWords>map(file -> new NewWords.InFile(file, pattern)).or(() -> old.flatMap(words -> by.map(now ->
                new NewWords.Replaced(words, now, nth.map(OptionalInt::of).orElse(OptionalInt.empty()))))).orElseThrow();
    }

    private void make(Desk desk, OpenProject project, Correction correction) {
        int lost = correction.count("lost");
        if (lost > 0 && !dropLost) {
            throw new Refusal("Nothing would be left of the words of %s. Nothing was changed; --dry-run names them, --drop-lost lets them go."
                    .formatted(lost == 1 ? "one coding" : lost + " codings"));
        }
        writing.finish(desk, project, open -> new Correcting(open).make(correction));
    }

    private String said(Correction correction) {
        if (correction.isNothing()) {
            return "The text is the same. Nothing has changed.";
        }
        List<String> counts = Stream.of("kept", "moved", "altered", "joined", "lost").filter(word -> correction.count(word) > 0)
                .map(word -> correction.count(word) + " " + word).toList();
        String edits = correction.text().edits().all().size() == 1 ? "one place" : correction.text().edits().all().size() + " places";
        return "%s “%s” in %s. Codings: %s.".formatted(dryRun ? "Would correct" : "Corrected", correction.before().source().name(), edits,
                counts.isEmpty() ? "none" : String.join(", ", counts));
    }
}
