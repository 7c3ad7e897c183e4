package org.heddle.workbench.searching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;

/// The codes on one hit, with all that stand above them in the codebook.
final class CodeFamilies {
    private final Sieve sieve;
    private final Codebook codebook;
    /// For each code of the codings: itself and the codes above it, by rank; and whether the sieve wants it.
    private final int[][] ranks;
    private final boolean[] wanted;
    private final int[] counts;
    private final int[] met;
    private int size;
    private boolean meetsWanted;

    CodeFamilies(Sieve sieve, CodingIndex codings, Codebook codebook) {
        this.sieve = sieve;
        this.codebook = codebook;
        List<Code> inOrder = codebook.inOrder();
        int codes = codings.codes().size();
        ranks = new int[codes][];
        wanted = new boolean[codes];
        counts = new int[inOrder.size()];
        met = new int[counts.length];
        for (int at = 0; at < codes; at++) {
            int[] family = ranks(codings.codes().get(at));
            ranks[at] = family;
            wanted[at] = Arrays.stream(family).mapToObj(rank -> inOrder.get(rank).id()).anyMatch(sieve.codes()::contains);
        }
    }

    private int[] ranks(CodeId code) {
        return codebook.find(code).stream().flatMapToInt(one -> IntStream.concat(
                IntStream.of(codebook.rank(one.id())),
                one.parent().stream().flatMapToInt(parent -> Arrays.stream(ranks(parent))))).toArray();
    }

    void begin() {
        size = 0;
        meetsWanted = false;
    }

    void meet(int code) {
        meetsWanted |= wanted[code];
        for (int rank : ranks[code]) {
            if (!hasMet(rank)) {
                met[size++] = rank;
            }
        }
    }

    private boolean hasMet(int rank) {
        for (int at = 0; at < size; at++) {
            if (met[at] == rank) {
                return true;
            }
        }
        return false;
    }

    boolean isUncoded() {
        return size == 0;
    }

    boolean isWanted() {
        boolean isAnyWanted = sieve.codes().isEmpty() && !sieve.orUncoded();
        return isAnyWanted || meetsWanted || (sieve.orUncoded() && isUncoded());
    }

    void count() {
        for (int at = 0; at < size; at++) {
            counts[met[at]]++;
        }
    }

    Map<CodeId, Integer> counts() {
        Map<CodeId, Integer> found = new HashMap<>();
        for (Code code : codebook.inOrder()) {
            int count = counts[codebook.rank(code.id())];
            if (count > 0) {
                found.put(code.id(), count);
            }
        }
        return found;
    }
}
