package org.heddle.domain.source;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Turns offsets of one text between UTF-16 units (inside) and Unicode code points (outside), each way in constant time
/// after one pass over the text. Called at the borders only: command line and file exchange.
public final class CodePoints {
    private final int[] surrogatePairs;
    private final int length;

    public CodePoints(String text) {
        length = text.length();
        surrogatePairs = text.codePoints().anyMatch(Character::isSupplementaryCodePoint) ? pairs(text) : new int[0];
    }

    private static int[] pairs(String text) {
        return IntStream.range(0, text.length())
                .filter(at -> Character.isHighSurrogate(text.charAt(at)) && at + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(at + 1)))
                .toArray();
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
