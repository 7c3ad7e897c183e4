package org.heddle.store.sql;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.heddle.domain.source.Words;
import org.jspecify.annotations.Nullable;

/// A source's words as they stand in the file, in UTF-8, with a note of each letter beyond ASCII: only what is asked for is decoded.
final class Utf8Words implements Words {
    private final String bytes;
    private final int[] places;
    private final int[] points;
    private final int[] more;
    private @Nullable String whole;

    /// `bytes` one letter each; `places` and `points` of the letters beyond ASCII; `more[n]`: how many bytes more than units the first n of them take.
    Utf8Words(String bytes, int[] places, int[] points, int[] more) {
        this.bytes = bytes;
        this.places = places;
        this.points = points;
        this.more = more;
    }

    @Override
    public int length() {
        return bytes.length() - more[places.length];
    }

    @Override
    public char charAt(int at) {
        int upTo = before(at + 1);
        int letter = upTo - 1;
        if (letter < 0 || places[letter] + Character.charCount(points[letter]) <= at) {
            return bytes.charAt(at + more[upTo]);
        }
        return Character.toChars(points[letter])[at - places[letter]];
    }

    @Override
    public String of(int from, int to) {
        Objects.checkFromToIndex(from, to, length());
        int first = before(from);
        int last = before(to);
        if (cuts(from, first) || cuts(to, last)) {
            return toString().substring(from, to);
        }
        return first == last ? bytes.substring(from + more[first], to + more[last]) : decoded(from, to, first, last);
    }

    private String decoded(int from, int to, int first, int last) {
        var words = new StringBuilder(to - from);
        int at = from + more[first];
        for (int letter = first; letter < last; letter++) {
            words.append(bytes, at, places[letter] + more[letter]).appendCodePoint(points[letter]);
            at = places[letter] + Character.charCount(points[letter]) + more[letter + 1];
        }
        return words.append(bytes, at, to + more[last]).toString();
    }

    @Override
    public int lineBreak(int from, int to) {
        int first = before(from);
        int found = bytes.indexOf('\n', from + more[first], to + more[before(to)]);
        int letter = first;
        while (found >= 0 && letter < places.length && places[letter] + more[letter] < found) {
            letter++;
        }
        return found < 0 ? -1 : found - more[letter];
    }

    @Override
    public int[] surrogatePairs() {
        return IntStream.range(0, points.length).filter(letter -> Character.isSupplementaryCodePoint(points[letter])).map(letter -> places[letter]).toArray();
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return of(from, to);
    }

    @Override
    public String toString() {
        String known = whole;
        if (known == null) {
            known = decoded(0, length(), 0, places.length);
            whole = known;
        }
        return known;
    }

    /// How many letters beyond ASCII begin before this offset.
    private int before(int offset) {
        int found = Arrays.binarySearch(places, offset);
        return found >= 0 ? found : -found - 1;
    }

    /// True between the two halves of one letter.
    private boolean cuts(int offset, int before) {
        return before > 0 && places[before - 1] + Character.charCount(points[before - 1]) > offset;
    }
}
