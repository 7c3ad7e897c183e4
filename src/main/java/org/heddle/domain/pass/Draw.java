package org.heddle.domain.pass;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.heddle.domain.source.SourceId;

/// Draws a stratified random sample of sources. The same candidates in the same order and the same seed draw the same sources,
/// on any machine: `java.util.Random` is specified to the last bit.
public final class Draw {
    private Draw() {}

    /// A source that can be drawn, and the stratum that it stands in.
    public record Candidate(SourceId source, List<String> stratum) {
        public Candidate {
            stratum = List.copyOf(stratum);
        }
    }

    /// `wanted` sources, each stratum with its share (largest remainders), in the order of the candidates.
    public static List<SourceId> of(List<Candidate> candidates, int wanted, long seed) {
        var strata = new TreeMap<String, List<SourceId>>();
        for (Candidate candidate : candidates) {
            strata.computeIfAbsent(String.join("\n", candidate.stratum()), _ -> new ArrayList<>()).add(candidate.source());
        }
        var groups = List.copyOf(strata.values());
        int[] quotas = quotas(groups.stream().mapToInt(List::size).toArray(), Math.clamp(wanted, 0, candidates.size()));
        var random = new Random(seed);
        var drawn = new ArrayList<SourceId>();
        for (int at = 0; at < groups.size(); at++) {
            var shuffled = new ArrayList<>(groups.get(at));
            Collections.shuffle(shuffled, random);
            drawn.addAll(shuffled.subList(0, quotas[at]));
        }
        return candidates.stream().map(Candidate::source).filter(Set.copyOf(drawn)::contains).toList();
    }

    /// Whole numbers in proportion to the sizes, with this sum; what is left after rounding down goes to the largest remainders.
    static int[] quotas(int[] sizes, int wanted) {
        int total = 0;
        for (int size : sizes) {
            total += size;
        }
        var quotas = new int[sizes.length];
        var byRemainder = new ArrayList<Integer>();
        int left = wanted;
        for (int at = 0; at < sizes.length; at++) {
            quotas[at] = (int) ((long) wanted * sizes[at] / total);
            left -= quotas[at];
            byRemainder.add(at);
        }
        int all = total;
        byRemainder.sort(Comparator.comparingLong((Integer at) -> (long) wanted * sizes[at] % all).reversed());
        for (int at : byRemainder.subList(0, left)) {
            quotas[at]++;
        }
        return quotas;
    }
}
