package org.heddle.domain.quotes.published;

import java.util.Arrays;
import java.util.List;
import org.heddle.domain.Refusal;

/// Which word of the source each typed word is: in order, with as little left out between them as can be. Words may be left out freely at both ends
/// and beside a mark; a form without fault costs less than one.
final class Alignment {
    private static final long FAULT = 1L << 32;
    private static final long STRANGER = 3 * FAULT;
    private static final long UNMARKED_GAP = 2 * FAULT;
    private static final long MOST_CELLS = 60_000_000;
    private static final byte TAKEN = 1;
    private static final byte OPENED = 2;
    private static final byte IN_GAP = 4;

    private final int[] matches;
    private final long cost;

    /// `matches` holds for each item the index of its word, or -1.
    private Alignment(int[] matches, long cost) {
        this.matches = matches;
        this.cost = cost;
    }

    int match(int item) {
        return matches[item];
    }

    boolean isFaithful() {
        return cost < FAULT;
    }

    static Alignment of(List<TypedItem> items, List<Material.Word> words) {
        int columns = words.size() + 1;
        if ((long) (items.size() + 1) * columns > MOST_CELLS) {
            throw new Refusal("That is too long for one quote: %d words printed out of %d. Choose a shorter passage.".formatted(items.size(), words.size()));
        }
        var steps = new byte[items.size() + 1][columns];
        var costs = new long[columns];
        for (int row = 0; row <= items.size(); row++) {
            costs = row(items, words, row, costs, steps[row]);
        }
        return new Alignment(traced(steps, items.size(), words.size()), costs[columns - 1]);
    }

    /// For each word of the source, what it costs to have read the items above this row and the words before it. A cell is reached from above, by taking
    /// an item, or from the left, by leaving words out.
    private static long[] row(List<TypedItem> items, List<Material.Word> words, int row, long[] above, byte[] steps) {
        var best = new long[above.length];
        long opening = row == 0 || row == items.size() ? 0 : isUnmarked(items, row) ? UNMARKED_GAP : 0;
        long leaving = row == 0 || row == items.size() ? 0 : 1;
        long fromAbove = Long.MAX_VALUE / 2;
        long inGap = Long.MAX_VALUE / 2;
        for (int column = 0; column < best.length; column++) {
            if (column > 0) {
                boolean isOpened = fromAbove + opening < inGap;
                inGap = Math.min(fromAbove + opening, inGap) + leaving;
                steps[column] = isOpened ? OPENED : 0;
            }
            fromAbove = row == 0 ? column == 0 ? 0 : Long.MAX_VALUE / 2 : above[column] + (items.get(row - 1).isWord() ? STRANGER : 0);
            if (row > 0 && column > 0 && above[column - 1] <= fromAbove && items.get(row - 1).isWord()
                    && Matching.matches(items.get(row - 1), words.get(column - 1))) {
                fromAbove = above[column - 1];
                steps[column] |= TAKEN;
            }
            best[column] = Math.min(fromAbove, inGap);
            steps[column] |= inGap < fromAbove ? IN_GAP : 0;
        }
        return best;
    }

    private static boolean isUnmarked(List<TypedItem> items, int row) {
        return items.get(row - 1).isWord() && items.get(row).isWord();
    }

    private static int[] traced(byte[][] steps, int rows, int columns) {
        var matches = new int[rows];
        Arrays.fill(matches, -1);
        int row = rows;
        int column = columns;
        boolean isInGap = (steps[row][column] & IN_GAP) != 0;
        while (row > 0 || column > 0) {
            byte step = steps[row][column];
            if (isInGap) {
                isInGap = (step & OPENED) == 0;
                column--;
                continue;
            }
            row--;
            if ((step & TAKEN) != 0) {
                column--;
                matches[row] = column;
            }
            isInGap = (steps[row][column] & IN_GAP) != 0;
        }
        return matches;
    }
}
