package org.heddle.ui.transcript.page;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The numbers of a text's own lines, from 1: where the lines end in the stored text, not where the window is too narrow for them,
/// so that a number means the same on every screen.
public final class LineNumbers {
    private final int[] breaks;

    public LineNumbers(String text) {
        breaks = IntStream.range(0, text.length()).filter(at -> text.charAt(at) == '\n').toArray();
    }

    /// The line that holds the letter at this offset (UTF-16).
    public int at(int offset) {
        int place = Arrays.binarySearch(breaks, offset);
        return (place >= 0 ? place : -place - 1) + 1;
    }
}
