package org.heddle.domain.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.Fate;
import org.heddle.domain.source.TextCorrection;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;

/// What becomes of one coding when its source is corrected. `twin`: the coding by the same coder with the same code that lies on the very same
/// words afterwards and stands for both.
public record CarriedCoding(Coding coding, Fate fate, Optional<CodingId> twin) {

    private record Place(TextSpan span, CodeId code, CoderId coder) {}

    /// In the order given. Of two that meet, the one whose words did not change stays, else the earlier one.
    public static List<CarriedCoding> of(List<Coding> codings, TextCorrection correction) {
        var carried = new ArrayList<CarriedCoding>();
        codings.forEach(coding -> carried.add(new CarriedCoding(coding, correction.fate(coding.span()), Optional.empty())));
        Map<Place, CodingId> taken = new HashMap<>();
        carried.stream().sorted(Comparator.comparing(one -> one.fate() instanceof Fate.Altered))
                .forEach(one -> one.landing().ifPresent(place -> taken.putIfAbsent(place, one.coding().id())));
        carried.replaceAll(one -> new CarriedCoding(one.coding(), one.fate(),
                one.landing().map(taken::get).filter(first -> !first.equals(one.coding().id()))));
        return carried;
    }

    private Optional<Place> landing() {
        return fate.place().map(span -> new Place(span, coding.code(), coding.coder()));
    }

    public boolean stays() {
        return fate.place().isPresent() && twin.isEmpty();
    }

    /// As written on screen and in files: kept, moved, altered, lost or joined.
    public String word() {
        return twin.isPresent() ? "joined" : fate.word();
    }
}
