package org.heddle.workbench.coding.listing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;

/// Which quotes are asked for, and what is known of the sources they lie in.
public record QuoteQuestion(List<CodeId> codes, QuoteOrder order, QuoteSieve sieve, Surroundings surroundings) {
    public QuoteQuestion {
        codes = List.copyOf(codes);
    }

    /// True when who speaks decides which quotes are shown, or where.
    boolean asksWhoSpeaks() {
        return order == QuoteOrder.SPEAKER || sieve.practice().isPresent() || sieve.role().isPresent();
    }

    /// The order of the sources, their cases, and who speaks under which label.
    public record Surroundings(Map<SourceId, Integer> ranks, Map<SourceId, CaseId> placements, Map<SourceId, Map<String, Speaker>> speakers) {

        public static Surroundings of(List<Source> inOrder, Map<SourceId, CaseId> placements, Collection<Speaker> speakers) {
            var ranks = new HashMap<SourceId, Integer>();
            inOrder.forEach(source -> ranks.put(source.id(), ranks.size()));
            var voices = new HashMap<SourceId, Map<String, Speaker>>();
            speakers.forEach(speaker -> voices.computeIfAbsent(speaker.source(), _ -> new HashMap<>()).put(speaker.label(), speaker));
            return new Surroundings(ranks, placements, voices);
        }

        int rank(SourceId source) {
            return ranks.getOrDefault(source, Integer.MAX_VALUE);
        }

        Optional<Speaker> speaker(SourceId source, String label) {
            return Optional.ofNullable(speakers.getOrDefault(source, Map.of()).get(label));
        }

        Optional<CaseId> practice(SourceId source, String label) {
            return speaker(source, label).flatMap(Speaker::practice).or(() -> Optional.ofNullable(placements.get(source)));
        }
    }
}
