package org.heddle.cli.quotes;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Reading;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.Refusal;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.searching.facet.KeptSearches;
import org.heddle.workbench.searching.facet.KeptSearches.Kept;
import org.heddle.workbench.searching.facet.KeptSearches.Saved;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists the searches a coder saved, renames or forgets one.
@Command(description = "Lists the searches that a coder saved.")
public final class SearchesCommand implements Verb {
    @Mixin
    private Reading reading = new Reading();

    @Option(names = "--forget", paramLabel = "NAME", description = "Forgets the search of that name.")
    private Optional<String> forget = Optional.empty();

    @Option(names = "--rename", paramLabel = "NAME", description = "Gives the search of that name the one that --to says.")
    private Optional<String> rename = Optional.empty();

    @Option(names = "--to", paramLabel = "NAME", description = "The new name.")
    private Optional<String> to = Optional.empty();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) throws IOException {
        if (rename.isPresent() != to.isPresent() || rename.isPresent() && forget.isPresent()) {
            throw new WrongUsage("heddle searches: --rename goes with --to and the new name, and not with --forget.");
        }
        if (rename.isPresent()) {
            try (OpenProject project = reading.openToKeep(desk)) {
                var searches = new KeptSearches(project);
                searches.rename(named(searches.read().join(), rename.get()), to.orElseThrow()).join();
            }
            desk.out().line("The search “%s” is called “%s” now.".formatted(rename.get().strip(), to.orElseThrow().strip()));
            return Exit.DONE;
        }
        if (forget.isPresent()) {
            try (OpenProject project = reading.openToKeep(desk)) {
                var searches = new KeptSearches(project);
                searches.drop(named(searches.read().join(), forget.get())).join();
            }
            desk.out().line("Forgot the search “%s”.".formatted(forget.get().strip()));
            return Exit.DONE;
        }
        try (OpenProject project = reading.open(desk)) {
            Kept kept = new KeptSearches(project).read().join();
            if (json) {
                desk.out().json(new Fields().put("saved", kept.saved().stream().map(one -> new Fields().put("name", one.name()).put("query", one.query()).put("filters", one.sieve().chosen().size())).toList())
                        .put("recent", kept.recent()));
            } else if (kept.saved().isEmpty()) {
                desk.out().line("No search is saved. Save one with: heddle search FILE QUERY --save NAME");
            } else {
                desk.out().columns(kept.saved().stream().map(one -> List.of(one.name(), one.query())).toList());
            }
        }
        return Exit.DONE;
    }

    /// Refuses an unknown name.
    static Saved named(Kept kept, String name) {
        return kept.named(name).orElseThrow(() -> new Refusal("There is no saved search “%s”. heddle searches lists them.".formatted(name.strip())));
    }
}
