package org.heddle.domain.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/// Finds where two rows of tokens differ: the fewest differences (Myers) where there are few, else between tokens that stand in both rows
/// exactly once (patience). The work is bounded whatever the rows are.
///
/// Myers, E. W. (1986). An O(ND) difference algorithm and its variations. Algorithmica 1, 251–266.
final class TokenDiff {
    private static final int MOST_DIFFERENCES = 600;

    private final int[] before;
    private final int[] after;
    private final List<Block> found = new ArrayList<>();

    /// Tokens of the one row, and those of the other that stand in their place.
    record Block(int from, int to, int nowFrom, int nowTo) {}

    private record Match(int at, int now) {}

    private TokenDiff(int[] before, int[] after) {
        this.before = before;
        this.after = after;
    }

    static List<Block> between(int[] before, int[] after) {
        var diff = new TokenDiff(before, after);
        diff.compare(0, before.length, 0, after.length);
        return diff.found;
    }

    private void compare(int from, int to, int nowFrom, int nowTo) {
        int head = 0;
        while (from + head < to && nowFrom + head < nowTo && before[from + head] == after[nowFrom + head]) {
            head++;
        }
        int a = from + head;
        int b = nowFrom + head;
        int tail = 0;
        while (to - tail > a && nowTo - tail > b && before[to - tail - 1] == after[nowTo - tail - 1]) {
            tail++;
        }
        differing(new Block(a, to - tail, b, nowTo - tail));
    }

    private void differing(Block block) {
        if (block.from() == block.to() || block.nowFrom() == block.nowTo()) {
            add(block);
        } else if (!fewest(block)) {
            betweenAnchors(block);
        }
    }

    private void add(Block block) {
        if (block.from() < block.to() || block.nowFrom() < block.nowTo()) {
            found.add(block);
        }
    }

    /// False, and nothing done, when there are too many differences to look for the fewest.
    private boolean fewest(Block block) {
        int n = block.to() - block.from();
        int m = block.nowTo() - block.nowFrom();
        int most = Math.min(n + m, MOST_DIFFERENCES);
        int[] reach = new int[2 * most + 3];
        var trace = new ArrayList<int[]>();
        for (int d = 0; d <= most; d++) {
            trace.add(Arrays.copyOfRange(reach, most - d, most + d + 3));
            for (int k = -d; k <= d; k += 2) {
                int at = most + 1 + k;
                int x = k == -d || (k != d && reach[at - 1] < reach[at + 1]) ? reach[at + 1] : reach[at - 1] + 1;
                while (x < n && x - k < m && before[block.from() + x] == after[block.nowFrom() + x - k]) {
                    x++;
                }
                reach[at] = x;
                if (x >= n && x - k >= m) {
                    between(back(trace, n, m), block);
                    return true;
                }
            }
        }
        return false;
    }

    /// The matched tokens, found by walking back over what each step had reached. Step d keeps the diagonals -d-1 to d+1.
    private static List<Match> back(List<int[]> trace, int n, int m) {
        var matches = new ArrayList<Match>();
        int x = n;
        int y = m;
        for (int d = trace.size() - 1; d >= 0; d--) {
            int[] reach = trace.get(d);
            int k = x - y;
            int at = k + d + 1;
            boolean isDown = k == -d || (k != d && reach[at - 1] < reach[at + 1]);
            int fromK = isDown ? k + 1 : k - 1;
            int fromX = d == 0 ? 0 : reach[fromK + d + 1];
            int fromY = d == 0 ? 0 : fromX - fromK;
            while (x > fromX && y > fromY) {
                x--;
                y--;
                matches.add(new Match(x, y));
            }
            x = fromX;
            y = fromY;
        }
        return matches.reversed();
    }

    private void between(List<Match> matches, Block block) {
        int a = block.from();
        int b = block.nowFrom();
        for (Match match : matches) {
            add(new Block(a, block.from() + match.at(), b, block.nowFrom() + match.now()));
            a = block.from() + match.at() + 1;
            b = block.nowFrom() + match.now() + 1;
        }
        add(new Block(a, block.to(), b, block.nowTo()));
    }

    private void betweenAnchors(Block block) {
        List<Match> anchors = rising(onceInBoth(block));
        if (anchors.isEmpty()) {
            add(block);
            return;
        }
        int a = block.from();
        int b = block.nowFrom();
        for (Match anchor : anchors) {
            if (anchor.at() >= a && anchor.now() >= b) {
                compare(a, anchor.at(), b, anchor.now());
                a = anchor.at() + 1;
                b = anchor.now() + 1;
            }
        }
        compare(a, block.to(), b, block.nowTo());
    }

    /// Tokens that stand exactly once in each side, in the order of the row before.
    private List<Match> onceInBoth(Block block) {
        var places = new HashMap<Integer, int[]>();
        for (int at = block.from(); at < block.to(); at++) {
            int[] place = places.computeIfAbsent(before[at], _ -> new int[4]);
            place[0]++;
            place[1] = at;
        }
        for (int now = block.nowFrom(); now < block.nowTo(); now++) {
            int[] place = places.get(after[now]);
            if (place != null) {
                place[2]++;
                place[3] = now;
            }
        }
        return places.values().stream().filter(place -> place[0] == 1 && place[2] == 1).map(place -> new Match(place[1], place[3]))
                .sorted((one, other) -> Integer.compare(one.at(), other.at())).toList();
    }

    /// The longest series of matches that rises on both sides.
    private static List<Match> rising(List<Match> matches) {
        int[] ends = new int[matches.size()];
        int[] earlier = new int[matches.size()];
        int length = 0;
        for (int each = 0; each < matches.size(); each++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (matches.get(ends[middle]).now() < matches.get(each).now()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            earlier[each] = low == 0 ? -1 : ends[low - 1];
            ends[low] = each;
            length = Math.max(length, low + 1);
        }
        var series = new ArrayList<Match>();
        for (int at = length == 0 ? -1 : ends[length - 1]; at >= 0; at = earlier[at]) {
            series.add(matches.get(at));
        }
        return series.reversed();
    }
}
