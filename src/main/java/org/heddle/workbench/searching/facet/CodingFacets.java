package org.heddle.workbench.searching.facet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.verification.CheckState;
import org.heddle.domain.verification.MarkedCodings;

/// The facets of the codings on one hit. Each facet has a slot; a coding knows which slots it fills in each of four groups, and which groups of the
/// sieve it misses. A facet is counted for a hit when a coding on it misses no group but the facet's own.
final class CodingFacets {
    private static final int CODE = 0;
    private static final int CODER = 1;
    private static final int CHECK = 2;
    private static final int STANCE = 3;
    private static final int GROUPS = 4;

    /// What one value of a column means: its slots, and whether the sieve wants it.
    private record Value(int[] slots, boolean isWanted) {}

    private final MarkedCodings codings;
    private final List<Facet> facets = new ArrayList<>();
    private final Value[] codes;
    private final Value[] coders;
    private final Value[] checks;
    private final Value[] stances;
    private final boolean wantsUncoded;
    private final boolean asksOfCodings;
    private final boolean asksBesideCode;
    private final int[] counts;
    /// The slots that the hit in hand fills.
    private final int[] met;
    private final int[] lastMet;
    private int hit;
    private int size;
    private boolean meetsAny;
    private boolean meetsWanted;
    private int uncoded;

    CodingFacets(Sieve sieve, CodingIndex index, Codebook codebook) {
        codings = index.codings();
        codebook.inOrder().forEach(code -> facets.add(new Facet.WithCode(code.id())));
        codes = codes(sieve, codebook);
        coders = values(sieve, codings.codings().coders().stream().map(Facet.CodedBy::new), Facet.CodedBy.class);
        checks = checks(sieve);
        stances = values(sieve, Arrays.stream(Stance.values()).map(Facet.Standing::new), Facet.Standing.class);
        wantsUncoded = sieve.chosen().contains(new Facet.Uncoded());
        asksBesideCode = !(sieve.of(Facet.CodedBy.class).isEmpty() && sieve.of(Facet.Checked.class).isEmpty() && sieve.of(Facet.Standing.class).isEmpty());
        asksOfCodings = asksBesideCode || wantsUncoded || !sieve.of(Facet.WithCode.class).isEmpty();
        counts = new int[facets.size()];
        met = new int[facets.size()];
        lastMet = new int[facets.size()];
    }

    /// For each code of the codings: itself and the codes above it.
    private Value[] codes(Sieve sieve, Codebook codebook) {
        Set<Facet.WithCode> wanted = sieve.of(Facet.WithCode.class);
        boolean isAny = wanted.isEmpty() && !sieve.chosen().contains(new Facet.Uncoded());
        List<Code> inOrder = codebook.inOrder();
        return codings.codings().codes().stream().map(code -> {
            int[] family = ranks(code, codebook);
            return new Value(family, isAny || Arrays.stream(family).anyMatch(rank -> wanted.contains(new Facet.WithCode(inOrder.get(rank).id()))));
        }).toArray(Value[]::new);
    }

    private static int[] ranks(CodeId code, Codebook codebook) {
        return codebook.find(code).stream().flatMapToInt(one -> IntStream.concat(IntStream.of(codebook.rank(one.id())),
                one.parent().stream().flatMapToInt(parent -> Arrays.stream(ranks(parent, codebook))))).toArray();
    }

    private <T extends Facet> Value[] values(Sieve sieve, Stream<T> all, Class<T> kind) {
        Set<T> wanted = sieve.of(kind);
        return all.map(facet -> {
            facets.add(facet);
            return new Value(new int[] {facets.size() - 1}, wanted.isEmpty() || wanted.contains(facet));
        }).toArray(Value[]::new);
    }

    /// Each state fills the slot of every state that it is found as.
    private Value[] checks(Sieve sieve) {
        Value[] own = values(sieve, Arrays.stream(CheckState.values()).map(Facet.Checked::new), Facet.Checked.class);
        return Arrays.stream(CheckState.values()).map(state -> {
            var found = Arrays.stream(CheckState.values()).filter(state::isFoundAs).map(one -> own[MarkedCodings.column(one)]).toList();
            return new Value(found.stream().flatMapToInt(one -> Arrays.stream(one.slots())).toArray(), found.stream().anyMatch(Value::isWanted));
        }).toArray(Value[]::new);
    }

    void begin() {
        hit++;
        size = 0;
        meetsAny = false;
        meetsWanted = false;
    }

    /// A coding on the hit, by its row.
    void meet(int row) {
        meetsAny = true;
        Value code = codes[codings.codings().code()[row]];
        Value coder = coders[codings.codings().coder()[row]];
        Value check = checks[codings.checks()[row]];
        Value stance = stances[codings.stances()[row]];
        int missed = missed(code, CODE) | missed(coder, CODER) | missed(check, CHECK) | missed(stance, STANCE);
        meetsWanted |= missed == 0;
        fill(code, CODE, missed);
        fill(coder, CODER, missed);
        fill(check, CHECK, missed);
        fill(stance, STANCE, missed);
    }

    private static int missed(Value value, int group) {
        return value.isWanted() ? 0 : 1 << group;
    }

    private void fill(Value value, int group, int missed) {
        if ((missed & ~(1 << group) & ((1 << GROUPS) - 1)) != 0) {
            return;
        }
        for (int slot : value.slots()) {
            if (lastMet[slot] != hit) {
                lastMet[slot] = hit;
                met[size++] = slot;
            }
        }
    }

    /// True when one coding on the hit fits all groups, or when there is none and that was chosen.
    boolean isWanted() {
        return !asksOfCodings || meetsWanted || (wantsUncoded && !meetsAny && !asksBesideCode);
    }

    void count() {
        for (int at = 0; at < size; at++) {
            counts[met[at]]++;
        }
        uncoded += meetsAny || asksBesideCode ? 0 : 1;
    }

    Map<Facet, Integer> counts() {
        Map<Facet, Integer> found = new HashMap<>();
        found.put(new Facet.Uncoded(), uncoded);
        for (int slot = 0; slot < counts.length; slot++) {
            found.put(facets.get(slot), counts[slot]);
        }
        return found;
    }
}
