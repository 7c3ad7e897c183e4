package org.heddle.search.place;

import java.io.IOException;
import java.util.Arrays;

/// Where one word of a phrase stands in the turn at hand, in text order. Filled turn after turn, in ascending order of the documents.
public final class Standing {
    /// Adds the places in one document to a `Standing`.
    public interface Reading {
        void of(int document, Standing into) throws IOException;
    }

    private final Reading reading;
    private int[] words = new int[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int size;

    public Standing(Reading reading) {
        this.reading = reading;
    }

    public void goTo(int document) throws IOException {
        size = 0;
        reading.of(document, this);
    }

    public void add(int word, int start, int end) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        words[size] = word;
        starts[size] = start;
        ends[size++] = end;
    }

    int size() {
        return size;
    }

    int word(int at) {
        return words[at];
    }

    int start(int at) {
        return starts[at];
    }

    int end(int at) {
        return ends[at];
    }
}
