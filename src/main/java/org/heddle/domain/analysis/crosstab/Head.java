package org.heddle.domain.analysis.crosstab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heddle.domain.analysis.Grounds;
import org.heddle.domain.analysis.Pieces;
import org.heddle.domain.analysis.Voices;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.source.NaturalOrder;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.Coder;

/// The columns of a crosstab, and in which of them a place stands. What is not known stands in a last column with an empty name.
record Head(List<String> names, Function<Place, int[]> columnsOf) {
    /// Words of one voice (or of nobody) in one source, coded by one coder. `source` and `coder` are indexes of the grounds' lists.
    record Place(int source, int voice, int coder, int start, int end) {}

    static Head of(Across across, Grounds grounds, Voices voices) {
        return switch (across) {
            case Across.Everybody _ -> single(List.of("all"), _ -> 0);
            case Across.Sources _ -> single(grounds.sources().stream().map(Source::name).toList(), Place::source);
            case Across.Coders _ -> single(grounds.coders().stream().map(Coder::name).toList(), Place::coder);
            case Across.Persons _ -> single(withUnknown(voices.participants()), place -> participant(place, voices));
            case Across.Roles _ -> named(place -> role(place, voices), grounds, voices);
            case Across.Cases _ -> named(place -> practice(place, grounds, voices).map(Case::label).orElse(""), grounds, voices);
            case Across.Attribute(var name) -> named(
                    place -> practice(place, grounds, voices).map(one -> one.attributes().getOrDefault(name, "")).orElse(""), grounds, voices);
            case Across.Dimension(var name) -> new Beside(name, grounds).head();
        };
    }

    private static String role(Place place, Voices voices) {
        return place.voice() == Pieces.NOBODY ? "" : voices.all().get(place.voice()).role();
    }

    private static int participant(Place place, Voices voices) {
        int who = place.voice() == Pieces.NOBODY ? Pieces.NOBODY : voices.all().get(place.voice()).participant();
        return who == Pieces.NOBODY ? voices.participants().size() : who;
    }

    /// The case that the words belong to: the speaker's own, else the source's.
    static Optional<Case> practice(Place place, Grounds grounds, Voices voices) {
        Optional<CaseId> id = place.voice() == Pieces.NOBODY
                ? Optional.ofNullable(grounds.placements().get(grounds.sources().get(place.source()).id()))
                : voices.all().get(place.voice()).practice();
        return id.flatMap(grounds.people()::find);
    }

    private static List<String> withUnknown(List<String> names) {
        var all = new ArrayList<>(names);
        all.add("");
        return all;
    }

    private static Head single(List<String> names, ToIntFunction<Place> column) {
        int[][] ones = IntStream.range(0, names.size()).mapToObj(at -> new int[] {at}).toArray(int[][]::new);
        return new Head(names, place -> ones[column.applyAsInt(place)]);
    }

    /// Names are asked once for each voice and each source, however many codings there are.
    private static Head named(Function<Place, String> name, Grounds grounds, Voices voices) {
        List<String> byVoice = IntStream.range(0, voices.all().size()).mapToObj(voice -> name.apply(new Place(0, voice, 0, 0, 0))).toList();
        List<String> bySource = IntStream.range(0, grounds.sources().size())
                .mapToObj(source -> name.apply(new Place(source, Pieces.NOBODY, 0, 0, 0))).toList();
        var sorted = new TreeSet<String>(NaturalOrder::compare);
        Stream.concat(byVoice.stream(), bySource.stream()).filter(one -> !one.isEmpty()).forEach(sorted::add);
        List<String> all = withUnknown(List.copyOf(sorted));
        Map<String, Integer> at = new HashMap<>();
        all.forEach(one -> at.put(one, at.size()));
        int[] voiceColumn = byVoice.stream().mapToInt(at::get).toArray();
        int[] sourceColumn = bySource.stream().mapToInt(at::get).toArray();
        return single(all, place -> place.voice() == Pieces.NOBODY ? sourceColumn[place.source()] : voiceColumn[place.voice()]);
    }
}
