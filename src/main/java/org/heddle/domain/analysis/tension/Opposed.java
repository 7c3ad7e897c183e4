package org.heddle.domain.analysis.tension;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.heddle.domain.analysis.CodedPlace;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.link.Tension;
import org.heddle.domain.source.TextSpan;

/// The codings on the two sides of a pair of codes in tension, sub-codes included. Where one code stands above the other, what is below both belongs
/// to the lower one.
record Opposed(Tension tension, Set<CodeId> one, Set<CodeId> other) {
    static Opposed of(Tension tension, Codebook codebook) {
        var one = codebook.withChildren(tension.one());
        var other = codebook.withChildren(tension.other());
        if (one.contains(tension.other())) {
            one.removeAll(other);
        } else {
            other.removeAll(one);
        }
        return new Opposed(tension, Set.copyOf(one), Set.copyOf(other));
    }


    /// True for the places in the columns that are on the one side.
    IntPredicate onOne(CodingColumns codings) {
        return among(one, codings);
    }

    IntPredicate onOther(CodingColumns codings) {
        return among(other, codings);
    }

    private static IntPredicate among(Set<CodeId> codes, CodingColumns codings) {
        var wanted = new boolean[codings.codes().size()];
        IntStream.range(0, wanted.length).forEach(at -> wanted[at] = codes.contains(codings.codes().get(at)));
        return at -> wanted[codings.code()[at]];
    }

    static CodedPlace place(int at, CodingColumns codings) {
        return new CodedPlace(codings.sources().get(codings.source()[at]), new TextSpan(codings.start()[at], codings.end()[at]),
                List.of(codings.codes().get(codings.code()[at])));
    }
}
