package org.heddle.domain.source;

import java.util.Arrays;

/// Turns offsets of one text between UTF-16 units (inside) and Unicode code points (outside), each way in constant time
/// after one pass over the text. Called at the borders only: command line and file exchange.
public final class CodePoints {
    private static final int[] NO_PAIRS = {};
    private static final int BLOCK = 512;

    private final int[] surrogatePairs;
    private final int length;

    public CodePoints(String text) {
        this(text.length(), pairs(text));
    }

    private CodePoints(int length, int[] surrogatePairs) {
        this.length = length;
        this.surrogatePairs = surrogatePairs;
    }

    /// Those of a source's own text, whose letters were counted when it was taken in: most texts need no pass.
    public static CodePoints of(Source source, String text) {
        return source.length() == source.characters() ? new CodePoints(text.length(), NO_PAIRS) : new CodePoints(text);
    }

    public static CodePoints of(Words words) {
        return new CodePoints(words.length(), words.surrogatePairs());
    }

    /// A block at a time, because hardly any holds a pair.
    static int[] pairs(String text) {
        var pairs = NO_PAIRS;
        int size = 0;
        var block = new char[BLOCK];
        for (int from = 0; from < text.length(); from += BLOCK) {
            int until = Math.min(text.length(), from + BLOCK);
            text.getChars(from, until, block, 0);
            if (highest(block, until - from) < Character.MIN_SURROGATE) {
                continue;
            }
            for (int at = from; at < until && at + 1 < text.length(); at++) {
                if (Character.isHighSurrogate(text.charAt(at)) && Character.isLowSurrogate(text.charAt(at + 1))) {
                    pairs = size < pairs.length ? pairs : Arrays.copyOf(pairs, Math.max(16, size * 2));
                    pairs[size++] = at;
                }
            }
        }
        return Arrays.copyOf(pairs, size);
    }

    private static int highest(char[] block, int size) {
        int highest = 0;
        for (int at = 0; at < size; at++) {
            highest = Math.max(highest, block[at]);
        }
        return highest;
    }

    /// How many code points the text has.
    public int count() {
        return length - surrogatePairs.length;
    }

    /// Code points before this UTF-16 offset.
    public int outside(int utf16) {
        int found = Arrays.binarySearch(surrogatePairs, utf16);
        return utf16 - (found >= 0 ? found : -found - 1);
    }

    /// The UTF-16 offset of this code point; throws `IndexOutOfBoundsException` beyond the text.
    public int inside(int codePoints) {
        if (codePoints < 0 || codePoints > count()) {
            throw new IndexOutOfBoundsException(codePoints);
        }
        int low = 0;
        int high = surrogatePairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (surrogatePairs[middle] - middle < codePoints) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoints + low;
    }
}
