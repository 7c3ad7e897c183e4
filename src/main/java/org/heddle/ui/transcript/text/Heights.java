package org.heddle.ui.transcript.text;

import java.util.function.IntToDoubleFunction;

/// The height of every turn in pixels, with sums in logarithmic time (a Fenwick tree), so that a scroll bar can map through unmeasured turns.
public final class Heights {
    private final double[] heights;
    private final double[] sums;

    public Heights(int turns, IntToDoubleFunction estimate) {
        heights = new double[turns];
        sums = new double[turns + 1];
        for (int turn = 0; turn < turns; turn++) {
            heights[turn] = estimate.applyAsDouble(turn);
            sums[turn + 1] += heights[turn];
            int parent = turn + 1 + ((turn + 1) & -(turn + 1));
            if (parent <= turns) {
                sums[parent] += sums[turn + 1];
            }
        }
    }

    int turns() {
        return heights.length;
    }

    public double of(int turn) {
        return heights[turn];
    }

    public void set(int turn, double height) {
        double change = height - heights[turn];
        heights[turn] = height;
        for (int at = turn + 1; at < sums.length; at += at & -at) {
            sums[at] += change;
        }
    }

    /// How far the turn's top lies below the first one's.
    public double above(int turn) {
        double sum = 0;
        for (int at = turn; at > 0; at -= at & -at) {
            sum += sums[at];
        }
        return sum;
    }

    public double total() {
        return above(heights.length);
    }

    /// The turn at this many pixels below the first one's top; the last one beyond the end.
    public int turnAt(double y) {
        int turn = 0;
        double rest = y;
        for (int step = Integer.highestOneBit(Math.max(1, heights.length)); step > 0; step >>= 1) {
            int next = turn + step;
            if (next < sums.length && sums[next] <= rest) {
                turn = next;
                rest -= sums[next];
            }
        }
        return Math.clamp(turn, 0, Math.max(0, heights.length - 1));
    }
}
