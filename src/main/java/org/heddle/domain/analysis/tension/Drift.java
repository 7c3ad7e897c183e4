package org.heddle.domain.analysis.tension;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.heddle.domain.analysis.CodedPlace;
import org.heddle.domain.analysis.Grounds;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.link.Tension;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;
import org.heddle.domain.source.Turns;

/// In a group's talk, a passage on one side of a pair of codes in tension and, a few turns later, one on the other side: something to look at.
/// `turns` says how many turns later the talk is there.
public record Drift(Tension tension, CodedPlace from, CodedPlace to, int turns) {

    /// For each passage the next one on the other side, at most so many turns later; both ways. By pair of codes, source and place.
    public static List<Drift> find(List<Tension> tensions, int within, Set<SourceId> talks, Grounds grounds) {
        var found = new ArrayList<Drift>();
        CodingColumns codings = grounds.codings();
        for (int at = 0; at < codings.size();) {
            int source = codings.source()[at];
            int end = at;
            while (end < codings.size() && codings.source()[end] == source) {
                end++;
            }
            SourceId id = codings.sources().get(source);
            if (talks.contains(id)) {
                var talk = new Talk(codings, at, end, new Turns(grounds.turns().apply(id)), within);
                tensions.forEach(tension -> talk.find(Opposed.of(tension, grounds.codebook()), found));
            }
            at = end;
        }
        return tensions.stream().flatMap(tension -> found.stream().filter(drift -> drift.tension().equals(tension))).toList();
    }

    /// The codings of one source, from one row of the columns to another.
    private record Talk(CodingColumns codings, int begin, int end, Turns turns, int within) {
        void find(Opposed sides, List<Drift> found) {
            var here = new ArrayList<Drift>();
            find(sides, sides.onOne(codings), sides.onOther(codings), here);
            find(sides, sides.onOther(codings), sides.onOne(codings), here);
            here.sort(Comparator.comparingInt(drift -> drift.from().span().start()));
            found.addAll(here);
        }

        private void find(Opposed sides, IntPredicate first, IntPredicate then, List<Drift> found) {
            int[] firsts = IntStream.range(begin, end).filter(first).toArray();
            int[] thens = IntStream.range(begin, end).filter(then).toArray();
            int next = 0;
            for (int each = 0; each < firsts.length; each++) {
                int at = firsts[each];
                boolean isTwin = each > 0 && samePlace(firsts[each - 1], at);
                int last = lastTurn(at);
                while (next < thens.length && codings.start()[thens[next]] < codings.start()[at]) {
                    next++;
                }
                int seen = next;
                while (seen < thens.length && firstTurn(thens[seen]) <= last) {
                    seen++;
                }
                if (!isTwin && seen < thens.length && firstTurn(thens[seen]) <= last + within) {
                    found.add(new Drift(sides.tension(), Opposed.place(at, codings), Opposed.place(thens[seen], codings), firstTurn(thens[seen]) - last));
                }
            }
        }

        private boolean samePlace(int one, int other) {
            return codings.start()[one] == codings.start()[other] && codings.end()[one] == codings.end()[other]
                    && codings.code()[one] == codings.code()[other];
        }

        private int firstTurn(int at) {
            return turns.of(new TextSpan(codings.start()[at], codings.end()[at])).map(Turn::number).orElse(0);
        }

        private int lastTurn(int at) {
            return turns.at(codings.end()[at] - 1).map(Turn::number).orElse(0);
        }
    }
}
