package org.heddle.domain.analysis.crosstab;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.heddle.domain.analysis.Grounds;
import org.heddle.domain.analysis.Pieces;
import org.heddle.domain.analysis.Voices;
import org.heddle.domain.analysis.crosstab.Head.Place;
import org.heddle.domain.cases.CaseId;

/// Which thing of a kind a place stands for, as a number; -1 when for none. Asked once for each voice and each source.
final class Things {
    private final Countable counted;
    private final int[] ofVoice;
    private final int[] ofSource;

    Things(Countable counted, Grounds grounds, Voices voices) {
        this.counted = counted;
        Map<CaseId, Integer> cases = new HashMap<>();
        grounds.people().cases().forEach(one -> cases.put(one.id(), cases.size()));
        ofVoice = IntStream.range(0, voices.all().size()).map(voice -> counted == Countable.PERSONS ? voices.all().get(voice).participant()
                : voices.all().get(voice).practice().map(id -> cases.getOrDefault(id, -1)).orElse(-1)).toArray();
        ofSource = IntStream.range(0, grounds.sources().size()).map(source -> counted == Countable.PERSONS ? -1
                : cases.getOrDefault(grounds.placements().get(grounds.sources().get(source).id()), -1)).toArray();
    }

    int at(int coding, Place place) {
        return switch (counted) {
            case CODINGS, WORDS -> coding;
            case SOURCES -> place.source();
            case PERSONS, CASES -> place.voice() == Pieces.NOBODY ? ofSource[place.source()] : ofVoice[place.voice()];
        };
    }
}
