package org.heddle.workbench.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.link.Policy;
import org.heddle.domain.link.PolicyTalk;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.verification.Consensus;
import org.heddle.search.Hit;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.searching.SearchQuery;
import org.heddle.workbench.searching.SearchScope;
import org.heddle.workbench.searching.Searching;

/// Finds where policies are named by their search terms, in participants' words only, and which codes stand there.
public final class Policies {
    private final OpenProject project;
    private final Searching searching;

    /// `searching` must be up to date.
    public Policies(OpenProject project, Searching searching) {
        this.project = project;
        this.searching = searching;
    }

    /// With the codes asked about, sub-codes included. Fails with `Refusal` for a term that cannot be read.
    public CompletableFuture<PolicyTalk> talk(Policy policy, Set<CodeId> codes) {
        var parts = policy.wanted().stream().map(term -> searching.places(
                SearchQuery.of(term).within(SearchScope.EVERYTHING.of(SearchScope.Whose.PARTICIPANTS)))).toList();
        CompletableFuture<?> all = CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new));
        return all.thenCompose(_ -> {
            List<Hit> hits = parts.stream().flatMap(part -> part.join().stream()).toList();
            return project.compute(() -> talk(policy, hits, codes));
        });
    }

    private PolicyTalk talk(Policy policy, List<Hit> hits, Set<CodeId> codes) {
        Map<Passage, TextSpan> turns = new LinkedHashMap<>();
        hits.forEach(hit -> turns.merge(new Passage(hit.source(), hit.turnWords()), hit.words(), (one, other) -> one.start() <= other.start() ? one : other));
        var mentions = new ArrayList<PolicyTalk.Mention>();
        Map<SourceId, Integer> order = order();
        List<Passage> inOrder = turns.keySet().stream().sorted(Comparator.<Passage>comparingInt(one -> order.getOrDefault(one.source(), 0))
                .thenComparingInt(one -> one.span().start())).toList();
        Map<Passage, Set<CodeId>> coded = codes.isEmpty() ? Map.of() : coded(inOrder, codes);
        inOrder.forEach(turn -> mentions.add(new PolicyTalk.Mention(turn, new Passage(turn.source(), Objects.requireNonNull(turns.get(turn))),
                List.copyOf(coded.getOrDefault(turn, Set.of())))));
        return new PolicyTalk(policy, mentions);
    }

    private Map<SourceId, Integer> order() {
        var order = new HashMap<SourceId, Integer>();
        project.ask(reader -> reader.sources().all()).forEach(source -> order.put(source.id(), order.size()));
        return order;
    }

    /// Turns of a source stand in order and do not overlap, so each coding is looked for among them by halves.
    private Map<Passage, Set<CodeId>> coded(List<Passage> turns, Set<CodeId> codes) {
        Map<SourceId, List<Passage>> bySource = new HashMap<>();
        turns.forEach(turn -> bySource.computeIfAbsent(turn.source(), _ -> new ArrayList<>()).add(turn));
        CodingColumns codings = project.ask(reader -> {
            var family = new LinkedHashSet<CodeId>();
            codes.forEach(code -> family.addAll(reader.codes().codebook().withChildren(code)));
            return reader.codings().columns(family, Optional.empty()).of(Consensus.counted(reader.team().all()));
        });
        Map<Passage, Set<CodeId>> coded = new HashMap<>();
        for (int at = 0; at < codings.size(); at++) {
            List<Passage> here = bySource.getOrDefault(codings.sources().get(codings.source()[at]), List.of());
            for (int turn = firstEndingAfter(here, codings.start()[at]); turn < here.size() && here.get(turn).span().start() < codings.end()[at]; turn++) {
                coded.computeIfAbsent(here.get(turn), _ -> new LinkedHashSet<>()).add(codings.codes().get(codings.code()[at]));
            }
        }
        return coded;
    }

    private static int firstEndingAfter(List<Passage> turns, int offset) {
        int low = 0;
        int high = turns.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (turns.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
