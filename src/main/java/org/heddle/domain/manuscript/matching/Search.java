package org.heddle.domain.manuscript.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.manuscript.matching.Hits.Dense;
import org.heddle.domain.source.SourceId;

/// Looks for many printed quotations at once: every source is walked over once, then the likeliest places of each quotation are compared word by word.
public final class Search {
    private static final int KEPT = 8;
    private static final int MORE_WITH_GAP = 900;
    private static final int MARGIN = 12;
    private static final int MARGIN_WITH_GAP = 240;
    private static final int TIE = 50_000;

    private final List<Printed> printed;
    private final Expected expected;
    private final Shingles shingles;
    private final List<List<Place>> places = new ArrayList<>();
    private final List<Hits> hits = new ArrayList<>();
    private final int[] seen;

    /// Whether the speaker of a place is the one named beside a quotation.
    @FunctionalInterface
    public interface Expected {
        boolean at(int quotation, Transcript transcript, int offset);
    }

    /// The best place of a quotation, and how the words there compare.
    public record Match(SourceId source, Aligned aligned, boolean isExpected) {}

    public Search(List<Printed> printed, Expected expected) {
        this.printed = List.copyOf(printed);
        this.expected = expected;
        shingles = new Shingles(printed);
        seen = new int[shingles.size()];
        printed.forEach(_ -> {
            places.add(new ArrayList<>());
            hits.add(new Hits());
        });
    }

    /// The first walk: once for every source.
    public void walk(Transcript transcript) {
        for (Speech speech : Speech.values()) {
            WordRow row = speech.of(transcript);
            Set<Integer> touched = new LinkedHashSet<>();
            for (int word = 0; word < row.size(); word++) {
                int at = word;
                shingles.at(row, word, entry -> {
                    int needle = shingles.owner(entry);
                    if (hits.get(needle).isEmpty()) {
                        touched.add(needle);
                    }
                    hits.get(needle).add(at, entry);
                });
            }
            touched.forEach(needle -> keep(needle, transcript, speech, row));
        }
    }

    private void keep(int needle, Transcript transcript, Speech speech, WordRow row) {
        Printed print = printed.get(needle);
        int longest = print.hasGap() ? print.words() * 2 + MORE_WITH_GAP : print.words() * 3 / 2 + MARGIN * 2;
        List<Place> kept = places.get(needle);
        for (Dense dense : hits.get(needle).dense(longest, shingles, seen)) {
            boolean isExpected = expected.at(needle, transcript, row.start(dense.from()));
            kept.add(new Place(transcript.source().id(), speech, dense.from(), dense.to(), dense.weight(), isExpected));
        }
        hits.get(needle).clear();
        if (kept.size() > KEPT * 8) {
            trim(kept);
        }
    }

    /// The likeliest ones, and of those by the expected speaker as many again.
    private static void trim(List<Place> kept) {
        kept.sort(Comparator.comparingInt(Place::weight).reversed());
        var best = new LinkedHashSet<>(kept.subList(0, Math.min(KEPT, kept.size())));
        kept.stream().filter(Place::isExpected).limit(KEPT).forEach(best::add);
        kept.clear();
        kept.addAll(best);
    }

    /// The sources that the second walk must see.
    public Set<SourceId> worthAnother() {
        var sources = new LinkedHashSet<SourceId>();
        places.forEach(kept -> {
            trim(kept);
            kept.forEach(place -> sources.add(place.source()));
        });
        return sources;
    }

    /// The second walk, over these sources only; `best` is filled by quotation.
    public void compare(Transcript transcript, Map<Integer, Match> best) {
        Map<Speech, WordRow> rows = new HashMap<>();
        for (int needle = 0; needle < printed.size(); needle++) {
            for (Place place : places.get(needle)) {
                if (place.source().equals(transcript.source().id())) {
                    WordRow row = rows.computeIfAbsent(place.speech(), speech -> speech.of(transcript));
                    var match = new Match(place.source(), aligned(needle, place, row), place.isExpected());
                    best.merge(needle, match, Search::better);
                }
            }
        }
    }

    private Aligned aligned(int needle, Place place, WordRow row) {
        Printed print = printed.get(needle);
        int margin = (print.hasGap() ? MARGIN_WITH_GAP : MARGIN) + print.words();
        return Aligning.of(print, new Stretch(row, Math.max(0, place.from() - margin), Math.min(row.size(), place.to() + margin)));
    }

    private static Match better(Match one, Match other) {
        return cost(other) < cost(one) ? other : one;
    }

    private static int cost(Match match) {
        return match.aligned().cost() + (match.isExpected() ? 0 : TIE);
    }

    /// Where these words stand in this transcript, if they do, for pieces that are looked for by themselves.
    public static Optional<Aligned> in(Transcript transcript, Printed print) {
        var search = new Search(List.of(print), (_, _, _) -> false);
        search.walk(transcript);
        search.worthAnother();
        Map<Integer, Match> best = new HashMap<>();
        search.compare(transcript, best);
        return Optional.ofNullable(best.get(0)).map(Match::aligned);
    }
}
