package org.heddle.domain.quotes.published;

import java.util.Arrays;
import java.util.List;
import org.heddle.domain.Refusal;

/// Which word of the source each typed word is: in order, with as little left out between them as can be. Words may be left out freely at both ends
/// and beside a mark, but rather than print two neighbours with other punctuation another place is looked for; a form without fault costs less than one.
final class Alignment {
    private static final long FAULT = 1L << 32;
    private static final long STRANGER = 3 * FAULT;
    private static final long UNMARKED_GAP = 2 * FAULT;
    /// More than any number of words that a mark leaves out.
    private static final long OTHER_PUNCTUATION = 1L << 20;
    private static final long NEVER = Long.MAX_VALUE / 4;
    private static final long MOST_CELLS = 60_000_000;

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

    static Alignment of(TypedForm form, Material material) {
        List<TypedItem> items = form.items();
        List<Material.Word> words = material.words();
        int columns = words.size() + 1;
        if ((long) (items.size() + 1) * columns > MOST_CELLS) {
            throw new Refusal("That is too long for one quote: %d words printed out of %d. Choose a shorter passage.".formatted(items.size(), words.size()));
        }
        var steps = new byte[items.size() + 1][columns];
        var joints = new Joints(form, material);
        Costs costs = new Costs(columns);
        for (int row = 0; row <= items.size(); row++) {
            costs = row(items, words, joints, row, costs, steps[row]);
        }
        int last = costs.least(columns - 1);
        return new Alignment(traced(steps, last), costs.of(last, columns - 1));
    }

    /// What the cheapest way costs that has read so many items, for each number of words of the source, by its last step: a word was taken, an item
    /// was skipped, or a word of the source was left out.
    private record Costs(long[] taken, long[] skipped, long[] gap) {
        private static final int TAKEN = 0;
        private static final int SKIPPED = 1;
        private static final int GAP = 2;

        Costs(int columns) {
            this(never(columns), never(columns), never(columns));
        }

        private static long[] never(int columns) {
            var costs = new long[columns];
            Arrays.fill(costs, NEVER);
            return costs;
        }

        long of(int step, int column) {
            return step == TAKEN ? taken[column] : step == SKIPPED ? skipped[column] : gap[column];
        }

        int least(int column) {
            return least(taken[column], column);
        }

        /// The same where having taken the word before costs so much.
        int least(long afterTaken, int column) {
            if (gap[column] < Math.min(afterTaken, skipped[column])) {
                return GAP;
            }
            return afterTaken <= skipped[column] ? TAKEN : SKIPPED;
        }
    }

    /// A cell is reached from above, by taking or skipping an item, or from the left, by leaving a word out. Its byte keeps for each of the three last
    /// steps, two bits each, which step came before.
    private static Costs row(List<TypedItem> items, List<Material.Word> words, Joints joints, int row, Costs above, byte[] steps) {
        var here = new Costs(steps.length);
        boolean isEdge = row == 0 || row == items.size();
        long opening = !isEdge && isUnmarked(items, row) ? UNMARKED_GAP : 0;
        long leaving = isEdge ? 0 : 1;
        for (int column = 0; column < steps.length; column++) {
            int left = column == 0 ? Costs.GAP : leave(here, column, opening, leaving);
            int skipped = row == 0 ? start(here, column) : skip(items.get(row - 1), above, here, column);
            int taken = row > 0 && column > 0 && items.get(row - 1).isWord() && Matching.matches(items.get(row - 1), words.get(column - 1))
                    ? take(above, here, column, joints, row - 1) : Costs.TAKEN;
            steps[column] = (byte) (taken | skipped << 2 | left << 4);
        }
        return here;
    }

    private static int start(Costs here, int column) {
        here.skipped[column] = column == 0 ? 0 : NEVER;
        return Costs.SKIPPED;
    }

    private static int leave(Costs here, int column, long opening, long leaving) {
        int before = here.taken[column - 1] <= here.skipped[column - 1] ? Costs.TAKEN : Costs.SKIPPED;
        long opened = here.of(before, column - 1) + opening;
        here.gap[column] = Math.min(opened, here.gap[column - 1]) + leaving;
        return opened < here.gap[column - 1] ? before : Costs.GAP;
    }

    private static int skip(TypedItem item, Costs above, Costs here, int column) {
        int before = above.least(column);
        here.skipped[column] = above.of(before, column) + (item.isWord() ? STRANGER : 0);
        return before;
    }

    private static int take(Costs above, Costs here, int column, Joints joints, int item) {
        long neighbour = above.taken[column - 1];
        long afterTaken = neighbour < NEVER && joints.differ(item, column - 1) ? neighbour + OTHER_PUNCTUATION : neighbour;
        int before = above.least(afterTaken, column - 1);
        here.taken[column] = before == Costs.TAKEN ? afterTaken : above.of(before, column - 1);
        return before;
    }

    private static boolean isUnmarked(List<TypedItem> items, int row) {
        return items.get(row - 1).isWord() && items.get(row).isWord();
    }

    private static int[] traced(byte[][] steps, int last) {
        int row = steps.length - 1;
        int column = steps[0].length - 1;
        var matches = new int[row];
        Arrays.fill(matches, -1);
        int step = last;
        while (row > 0 || column > 0) {
            int before = steps[row][column] >> 2 * step & 3;
            if (step == Costs.GAP) {
                column--;
            } else {
                row--;
                if (step == Costs.TAKEN) {
                    column--;
                    matches[row] = column;
                }
            }
            step = before;
        }
        return matches;
    }
}
