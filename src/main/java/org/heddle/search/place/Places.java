package org.heddle.search.place;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.util.IntroSorter;
import org.heddle.domain.Refusal;

/// Places in the turns of one index segment: in which turn (its document), from which word, and from which to which UTF-16 unit of it.
/// Flat arrays, because a million of them is an ordinary answer.
public final class Places {
    public interface Rule {
        boolean keeps(int at) throws IOException;
    }

    private static final int MOST = 2_000_000;

    private long[] words = new long[16];
    private long[] letters = new long[16];
    private int size;

    public int size() {
        return size;
    }

    public void add(int document, int word, int start, int end) {
        checkRoom(size + 1);
        if (size == words.length) {
            words = Arrays.copyOf(words, size + (size >> 1) + 16);
            letters = Arrays.copyOf(letters, words.length);
        }
        words[size] = (long) document << 32 | word;
        letters[size++] = (long) start << 32 | end;
    }

    /// Throws `Refusal` when so many places would fill the memory.
    public static void checkRoom(int places) {
        if (places > MOST) {
            throw new Refusal("The query finds more than 2,000,000 places. Add letters or words to it, or look in fewer sources.");
        }
    }

    public void addAll(Places more) {
        checkRoom(size + more.size);
        if (size + more.size > words.length) {
            words = Arrays.copyOf(words, size + more.size);
            letters = Arrays.copyOf(letters, words.length);
        }
        System.arraycopy(more.words, 0, words, size, more.size);
        System.arraycopy(more.letters, 0, letters, size, more.size);
        size += more.size;
    }

    /// Document and number of the word in one, ascending as they stand in the segment.
    public long word(int at) {
        return words[at];
    }

    public int document(int at) {
        return document(words[at]);
    }

    public static int document(long word) {
        return (int) (word >>> 32);
    }

    public static int number(long word) {
        return (int) word;
    }

    public int start(int at) {
        return (int) (letters[at] >>> 32);
    }

    public int end(int at) {
        return (int) letters[at];
    }

    /// In order of document, word and end, each place once.
    public void tidy() {
        if (!isInOrder()) {
            sort();
        }
        int kept = 0;
        for (int at = 0; at < size; at++) {
            if (at == 0 || words[at] != words[kept - 1] || letters[at] != letters[kept - 1]) {
                words[kept] = words[at];
                letters[kept++] = letters[at];
            }
        }
        size = kept;
    }

    /// The same by where each place begins in its turn, for places that were found by different ways of counting words.
    public void tidyByLetters() {
        for (int at = 0; at < size; at++) {
            words[at] = words[at] >>> 32 << 32 | letters[at] >>> 32;
        }
        tidy();
    }

    /// Keeps the places, asked for in order by their number, that the rule accepts.
    public void keep(Rule rule) throws IOException {
        int kept = 0;
        for (int at = 0; at < size; at++) {
            if (rule.keeps(at)) {
                words[kept] = words[at];
                letters[kept++] = letters[at];
            }
        }
        size = kept;
    }

    private boolean isInOrder() {
        for (int at = 1; at < size; at++) {
            int order = Long.compare(words[at - 1], words[at]);
            if (order > 0 || (order == 0 && letters[at - 1] > letters[at])) {
                return false;
            }
        }
        return true;
    }

    private void sort() {
        new IntroSorter() {
            private long word;
            private long letter;

            @Override
            protected void setPivot(int at) {
                word = words[at];
                letter = letters[at];
            }

            @Override
            protected int comparePivot(int at) {
                return word != words[at] ? Long.compare(word, words[at]) : Long.compare(letter, letters[at]);
            }

            @Override
            protected void swap(int one, int other) {
                swap(words, one, other);
                swap(letters, one, other);
            }

            private void swap(long[] array, int one, int other) {
                long kept = array[one];
                array[one] = array[other];
                array[other] = kept;
            }
        }.sort(0, size);
    }
}
