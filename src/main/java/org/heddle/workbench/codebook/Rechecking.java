package org.heddle.workbench.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.PastDefinition;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.VersionChange.ConfirmCodings;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.team.CoderId;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;

/// The codings that were made under an older definition of their code, and confirming them.
public final class Rechecking {
    private final OpenProject project;

    public Rechecking(OpenProject project) {
        this.project = project;
    }

    /// A coding that waits, with how its code was defined when it was made.
    public record Waiting(Coding coding, PastDefinition madeUnder) {}

    /// What waits for one coder (empty: for anyone), in framework order, then by source and place.
    public CompletableFuture<List<Waiting>> waiting(Optional<CoderId> coder) {
        return project.read(reader -> waiting(reader, coder));
    }

    /// The same, of a reader.
    public static List<Waiting> waiting(ProjectReader reader, Optional<CoderId> coder) {
        Codebook codebook = reader.codes().codebook();
        var rank = new HashMap<Object, Integer>();
        reader.sources().all().forEach(source -> rank.put(source.id(), rank.size()));
        Map<Object, PastDefinition> definitions = new HashMap<>();
        var found = new ArrayList<Waiting>();
        reader.versions().waiting().forEach((id, definition) -> reader.codings().find(id)
                .filter(coding -> coder.isEmpty() || coder.get().equals(coding.coder()))
                .ifPresent(coding -> found.add(new Waiting(coding,
                        definitions.computeIfAbsent(definition, _ -> reader.versions().definition(definition).orElseThrow())))));
        found.sort(Comparator.<Waiting>comparingInt(one -> codebook.rank(one.coding().code()))
                .thenComparingInt(one -> rank.getOrDefault(one.coding().source(), 0))
                .thenComparingInt(one -> one.coding().span().start()).thenComparingInt(one -> one.coding().span().end())
                .thenComparing(one -> one.coding().id().value()));
        return found;
    }

    /// Says that these codings stand under the present definition.
    public CompletableFuture<Applied> confirm(List<CodingId> codings) {
        return project.run(new ConfirmCodings(codings));
    }

    /// The same, for codings named by id or its first letters.
    public CompletableFuture<Applied> confirmNamed(List<String> names) {
        return project.read(reader -> names.stream().map(name -> new Finder(reader).coding(name).id()).toList()).thenCompose(this::confirm);
    }
}
