package org.heddle.cli.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.Refusal;
import org.heddle.domain.merging.Choice;
import org.heddle.domain.merging.Conflict;
import org.heddle.domain.merging.Preview;
import org.heddle.domain.report.Counted;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.merging.Merging;
import org.heddle.workbench.merging.Merging.Look;
import org.heddle.workbench.merging.Merging.Merged;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes the work of another copy of the project in.
@Command(description = "Takes the work of another copy of the project in.")
public final class MergeCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Parameters(index = "1", paramLabel = "OTHER", description = "The other copy; it is only read.")
    private Path other = Path.of("");

    @Option(names = {"--prefer", "--take"}, paramLabel = "SIDE",
            description = "How conflicts are settled: mine, theirs, or both (where both makes no sense: mine; what one side deleted stays).")
    private Optional<String> prefer = Optional.empty();

    @Option(names = "--settle", paramLabel = "CONFLICT=SIDE", description = "Settles one conflict, by its id in --json; as often as wanted.")
    private Map<String, String> settle = new HashMap<>();

    @Option(names = "--dry-run", description = "Only says what would come, and what has to be settled.")
    private boolean dryRun;

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) throws IOException {
        Optional<Choice> wish = prefer.map(MergeCommand::choice);
        try (OpenProject project = dryRun ? writing.look(desk) : writing.open(desk)) {
            writing.coder().flatMap(name -> project.ask(reader -> reader.team().named(name))).ifPresent(one -> project.actAs(one.id()));
            var merging = new Merging(project);
            Function<Preview, Map<String, Choice>> settling = seen -> choices(seen.conflicts(), wish);
            Optional<Merged> merged = dryRun ? Optional.empty()
                    : Optional.of(writing.finish(desk, project, _ -> merging.merge(other, settling)));
            Look look = merged.map(Merged::look).orElseGet(() -> looked(merging, settling));
            boolean isOpen = !look.preview().isSettled();
            boolean isApplied = merged.filter(one -> !one.applied().isNothing()).isPresent();
            print(desk, look, settling.apply(look.preview()), isApplied || (look.preview().maySeal() && !dryRun && !isOpen));
            if (isOpen && !dryRun) {
                desk.out().flush();
                throw new Refusal(Counted.of(look.preview().open().size(), "conflict") + " to be settled. Nothing was changed; give --prefer mine, theirs or both,"
                        + " or --settle for each.");
            }
        }
        return Exit.DONE;
    }

    private Look looked(Merging merging, Function<Preview, Map<String, Choice>> settling) {
        Look look = merging.look(other, Map.of()).join();
        Map<String, Choice> choices = settling.apply(look.preview());
        return choices.isEmpty() ? look : merging.look(other, choices).join();
    }

    private static Choice choice(String word) {
        return Choice.named(word).orElseThrow(() -> new WrongUsage("heddle merge: a side is mine, theirs or both."));
    }

    private Map<String, Choice> choices(List<Conflict> conflicts, Optional<Choice> wish) {
        var choices = new HashMap<String, Choice>();
        wish.ifPresent(side -> conflicts.forEach(conflict -> choices.put(conflict.id(), conflict.settledBy(side))));
        settle.forEach((id, side) -> choices.put(id, choice(side)));
        return choices;
    }

    private void print(Desk desk, Look look, Map<String, Choice> chosen, boolean isApplied) {
        Preview preview = look.preview();
        if (json) {
            desk.out().json(fields(look, isApplied));
            return;
        }
        desk.out().line("%s since the copies parted: %d here, %d in the other copy.".formatted("Acts", look.myActs(), look.theirActs()));
        if (preview.isNothing()) {
            desk.out().line(preview.maySeal() ? "There is nothing in it that you may see and that is not here."
                    : "There is nothing in it that is not here. Nothing has changed.");
        }
        count(desk, isApplied ? "Came" : "Would come", preview.added());
        count(desk, isApplied ? "Changed" : "Would change", preview.changed());
        count(desk, isApplied ? "Went" : "Would go", preview.removed());
        preview.conflicts().forEach(conflict -> desk.out().line("Conflict: %s Mine: %s. Theirs: %s. (%s)%s".formatted(conflict.sentence(), conflict.mine(),
                conflict.theirs(), conflict.id(), settled(conflict, chosen))));
        preview.unplaced().forEach(sentence -> desk.out().line(sentence));
        if (preview.maySeal()) {
            desk.out().line(isApplied ? "Sealed work, if it holds any that is new, has come along; it shows after its release."
                    : "Sealed work may come along without being shown.");
        }
        if (isApplied && !preview.isNothing()) {
            desk.out().line("Merged “%s”. “heddle undo” takes it back.".formatted(other.getFileName()));
        }
    }

    private static String settled(Conflict conflict, Map<String, Choice> chosen) {
        return Optional.ofNullable(chosen.get(conflict.id())).map(side -> " Settled: %s.".formatted(conflict.settledBy(side).word())).orElse("");
    }

    private static void count(Desk desk, String verb, Map<String, Integer> counts) {
        if (!counts.isEmpty()) {
            desk.out().line(verb + ": " + counts.entrySet().stream().map(one -> one.getKey() + " " + one.getValue()).collect(Collectors.joining(", ")) + ".");
        }
    }

    private Fields fields(Look look, boolean isApplied) {
        Preview preview = look.preview();
        var conflicts = new ArrayList<Fields>();
        preview.conflicts().forEach(one -> conflicts.add(new Fields().put("id", one.id()).put("kind", one.kind()).put("sentence", one.sentence())
                .put("mine", one.mine()).put("theirs", one.theirs()).put("choices", one.offered().stream().map(Choice::word).toList())
                .put("settled", !preview.open().contains(one.id()))));
        return new Fields().put("acts", new Fields().put("mine", look.myActs()).put("theirs", look.theirActs())).put("added", preview.added())
                .put("changed", preview.changed()).put("removed", preview.removed()).put("conflicts", conflicts).put("unplaced", preview.unplaced())
                .put("sealed", preview.maySeal()).put("applied", isApplied);
    }
}
