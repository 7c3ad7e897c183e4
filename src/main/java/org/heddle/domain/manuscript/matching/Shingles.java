package org.heddle.domain.manuscript.matching;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import org.heddle.domain.manuscript.matching.Printed.Element;
import org.heddle.domain.manuscript.matching.Printed.Word;

/// Two or three words in a row, for each such row of some printed quotations: which quotations have it. A corpus is walked over once, whatever their number.
final class Shingles {
    private static final int FEW_WORDS = 14;
    private static final int FILTER = 1 << 21;

    private final BitSet filter = new BitSet(FILTER);
    private long[] keys = new long[1 << 10];
    private int[] heads = new int[1 << 10];
    private int used;
    private int[] next = new int[1 << 10];
    private int[] owner = new int[1 << 10];
    private int[] weight = new int[1 << 10];
    private int size = 1;
    private int lengths;

    /// `owner` is the quotation, `weight` its letters: long words are rare.
    Shingles(List<Printed> all) {
        for (int each = 0; each < all.size(); each++) {
            add(each, all.get(each));
        }
    }

    private void add(int needle, Printed printed) {
        int length = Math.min(printed.words() > FEW_WORDS ? 3 : 2, longestRun(printed.elements()));
        lengths |= 1 << length;
        int run = 0;
        for (Element element : printed.elements()) {
            run = element instanceof Word ? run + 1 : 0;
            if (element instanceof Word(int at, _, int to) && run >= length && length > 0) {
                int first = at - length + 1;
                put(key(printed.row(), first, length), needle, to - printed.row().start(first));
            }
        }
    }

    private static int longestRun(List<Element> elements) {
        int longest = 0;
        int run = 0;
        for (Element element : elements) {
            run = element instanceof Word ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static long key(WordRow row, int first, int length) {
        long key = length;
        for (int each = 0; each < length; each++) {
            key = (key ^ row.number(first + each)) * 0xBF58476D1CE4E5B9L;
            key ^= key >>> 29;
        }
        return key == 0 ? 1 : key;
    }

    private void put(long key, int needle, int letters) {
        if (used * 2 >= keys.length) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            used++;
        }
        if (size == next.length) {
            next = Arrays.copyOf(next, size * 2);
            owner = Arrays.copyOf(owner, size * 2);
            weight = Arrays.copyOf(weight, size * 2);
        }
        next[size] = heads[slot];
        owner[size] = needle;
        weight[size] = letters;
        heads[slot] = size++;
        filter.set((int) (key & FILTER - 1));
    }

    private int slot(long key) {
        int slot = (int) (key >>> 20) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldHeads = heads;
        keys = new long[oldKeys.length * 2];
        heads = new int[keys.length];
        for (int each = 0; each < oldKeys.length; each++) {
            if (oldKeys[each] != 0) {
                int slot = slot(oldKeys[each]);
                keys[slot] = oldKeys[each];
                heads[slot] = oldHeads[each];
            }
        }
    }

    /// Every entry that a row of words beginning here has in common with a quotation.
    void at(WordRow row, int first, IntConsumer entry) {
        for (int length = 1; length <= 3 && first + length <= row.size(); length++) {
            if ((lengths & 1 << length) != 0) {
                long key = key(row, first, length);
                if (filter.get((int) (key & FILTER - 1))) {
                    int slot = slot(key);
                    for (int each = keys[slot] == 0 ? 0 : heads[slot]; each != 0; each = next[each]) {
                        entry.accept(each);
                    }
                }
            }
        }
    }

    int owner(int entry) {
        return owner[entry];
    }

    int weight(int entry) {
        return weight[entry];
    }

    int size() {
        return size;
    }
}
