package org.heddle.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;
import org.heddle.search.place.Places;
import org.heddle.search.query.Wanted;

/// Finds words that stand in turns near each other: each word at most so many turns from the next one of the query, in that order or in any.
/// The hits are the words themselves.
final class TurnChain {
    private final int[] ranks;
    private final int[] turns;
    private final Wanted.NearTurns wanted;

    TurnChain(Segment segment, Wanted.NearTurns wanted) throws IOException {
        this.wanted = wanted;
        Segment.Documents documents = segment.documents();
        int size = segment.reader().maxDoc();
        ranks = new int[size];
        turns = new int[size];
        for (int document = 0; document < size; document++) {
            ranks[document] = documents.rank(document);
            turns[document] = documents.turn(document);
        }
    }

    /// `words` holds the places of each word of the query. Places that take part in no chain are taken out of them.
    void link(List<Places> words) throws IOException {
        for (int next = 1; next < words.size(); next++) {
            keepNear(words.get(next), words.get(next - 1), 1);
        }
        for (int before = words.size() - 2; before >= 0; before--) {
            keepNear(words.get(before), words.get(before + 1), -1);
        }
    }

    /// `side` says on which side of `some` the `others` must stand when the order matters: 1 before it, -1 after it.
    private void keepNear(Places some, Places others, int side) throws IOException {
        var from = new int[1];
        some.keep(at -> {
            while (from[0] < others.size() && isFarBefore(others, from[0], some, at)) {
                from[0]++;
            }
            for (int other = from[0]; other < others.size() && !isFarAfter(others, other, some, at); other++) {
                if (fits(some, at, others, other, side)) {
                    return true;
                }
            }
            return false;
        });
    }

    private boolean isFarBefore(Places others, int other, Places some, int at) {
        int here = some.document(at);
        int there = others.document(other);
        return there < here && (ranks[there] != ranks[here] || turns[here] - turns[there] > wanted.turns());
    }

    private boolean isFarAfter(Places others, int other, Places some, int at) {
        int here = some.document(at);
        int there = others.document(other);
        return there > here && (ranks[there] != ranks[here] || turns[there] - turns[here] > wanted.turns());
    }

    private boolean fits(Places some, int at, Places others, int other, int side) {
        boolean isSameWord = some.word(at) == others.word(other);
        boolean isInOrder = side > 0 ? others.word(other) < some.word(at) : some.word(at) < others.word(other);
        return !isSameWord && (!wanted.inOrder() || isInOrder);
    }

    static FixedBitSet turnsOf(Places places, int size) {
        var turns = new FixedBitSet(size);
        for (int at = 0; at < places.size(); at++) {
            turns.set(places.document(at));
        }
        return turns;
    }
}
