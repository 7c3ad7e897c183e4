package org.heddle.workbench.searching.facet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.search.HitFilter;

/// Passes every hit of one search through a sieve and counts, on the way, what each facet would keep.
public final class Sifting implements HitFilter {
    /// The hits under one label of one source: what is known about them does not change from hit to hit, so it is found out once and counted at the end.
    private static final class Voice {
        private final Map<String, List<Facet>> facets;
        private final Set<String> missing;
        private int kept;
        /// Kept but for the one group that misses.
        private int lost;

        Voice(Collection<Facet> all, Sieve sieve) {
            facets = all.stream().collect(Collectors.groupingBy(Facet::group));
            Map<String, List<Facet>> wanted = sieve.chosen().stream().filter(Sifting::isOfVoice).collect(Collectors.groupingBy(Facet::group));
            missing = wanted.entrySet().stream().filter(group -> group.getValue().stream().noneMatch(facets.getOrDefault(group.getKey(), List.of())::contains))
                    .map(Map.Entry::getKey).collect(Collectors.toSet());
            var interviewers = new Facet.Interviewers();
            // They are heard beside whatever voices somebody chose, or not at all.
            if (all.contains(interviewers) && sieve.hearsInterviewers()) {
                missing.remove(interviewers.group());
            } else if (all.contains(interviewers)) {
                missing.add(interviewers.group());
            }
        }

        void count(Map<Facet, Integer> counts) {
            facets.forEach((group, ofGroup) -> {
                int hits = kept + (missing.contains(group) ? lost : 0);
                ofGroup.forEach(facet -> counts.merge(facet, hits, Integer::sum));
            });
        }
    }

    private record Label(SourceId source, String words) {}

    private final Sieve sieve;
    private final Catalogue catalogue;
    private final CodingIndex codings;
    private final CodingFacets coded;
    private final Map<Label, Voice> voices = new HashMap<>();

    public Sifting(Sieve sieve, Catalogue catalogue, CodingIndex codings, Codebook codebook) {
        this.sieve = sieve;
        this.catalogue = catalogue;
        this.codings = codings;
        coded = new CodingFacets(sieve, codings, codebook);
    }

    private static boolean isOfVoice(Facet facet) {
        return switch (facet) {
            case Facet.Voice _, Facet.InSource _, Facet.OfKind _, Facet.InCase _, Facet.Having _, Facet.OfPerson _ -> true;
            case Facet.Interviewers _, Facet.WithCode _, Facet.Uncoded _, Facet.CodedBy _, Facet.Checked _, Facet.Standing _ -> false;
        };
    }

    @Override
    public boolean keeps(SourceId source, String speaker, TextSpan words) {
        Voice voice = voices.computeIfAbsent(new Label(source, speaker), label -> new Voice(catalogue.facets(label.source(), label.words()), sieve));
        if (voice.missing.size() > 1) {
            return false;
        }
        coded.begin();
        codings.touching(source, words, coded::meet);
        boolean isCodedAsWanted = coded.isWanted();
        if (voice.missing.isEmpty()) {
            coded.count();
            voice.kept += isCodedAsWanted ? 1 : 0;
        } else {
            voice.lost += isCodedAsWanted ? 1 : 0;
        }
        return isCodedAsWanted && voice.missing.isEmpty();
    }

    public HitCounts counts() {
        Map<Facet, Integer> counts = new HashMap<>(coded.counts());
        voices.values().forEach(voice -> voice.count(counts));
        counts.values().removeIf(hits -> hits == 0);
        return new HitCounts(counts);
    }
}
