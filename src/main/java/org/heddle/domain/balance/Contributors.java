package org.heddle.domain.balance;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heddle.domain.balance.Balance.Share;
import org.heddle.domain.quotes.Voice;
import org.heddle.domain.source.NaturalOrder;

/// Who is quoted: a person once, whatever role or case speaks; labels without a person together where the same is printed for them.
final class Contributors {
    private final Map<Object, Called> all = new LinkedHashMap<>();

    /// `printed`: the attributions of a name; `labels`: who stands behind what is printed.
    private record Called(String name, Set<String> printed, Set<Object> labels, int[] counts) {
        Called(String name) {
            this(name, new LinkedHashSet<>(), new HashSet<>(), new int[2]);
        }

        Share share() {
            String words = printed.isEmpty() ? name : name + " (" + String.join(", ", printed) + ")";
            return new Share(words, counts[0], counts[1], labels.size());
        }
    }

    /// Those who share a passage have it each.
    void add(Collection<Voice> voices, int which) {
        var said = new LinkedHashSet<Called>();
        for (Voice voice : voices) {
            Called called = voice.person().map(person -> all.computeIfAbsent(person.id(), _ -> new Called(person.name())))
                    .orElseGet(() -> all.computeIfAbsent(unnamed(voice), _ -> new Called(unnamed(voice))));
            called.labels.add(voice.person().<Object>map(person -> person.id()).orElseGet(() -> List.of(voice.source(), voice.label())));
            if (voice.person().isPresent() && !voice.attribution().isEmpty()) {
                called.printed.add(voice.attribution());
            }
            said.add(called);
        }
        said.forEach(called -> called.counts[which]++);
    }

    private static String unnamed(Voice voice) {
        return voice.attribution().isEmpty() ? Weighing.known(voice.label()) : voice.attribution();
    }

    List<Share> shares() {
        return all.values().stream().map(Called::share)
                .sorted(Comparator.comparingInt((Share share) -> -share.quotes()).thenComparing(Share::name, NaturalOrder::compare)).toList();
    }
}
