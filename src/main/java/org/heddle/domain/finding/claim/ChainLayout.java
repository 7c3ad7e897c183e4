package org.heddle.domain.finding.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Where the ends of claims stand when chains are drawn within a width. Chains that share an end stand together, from left to right where there is room and
/// else from top to bottom; one such block follows the other as words do on a page.
final class ChainLayout {
    static final double BOX = 164;
    static final double TALL = 52;
    private static final double EDGE = 24;
    private static final double GAP = 112;
    private static final double ROW = TALL + 24;
    private static final double BESIDE = BOX + 28;
    private static final double DROP = TALL + 60;
    private static final double TRACK = 12;

    private final Map<String, Corner> corners = new LinkedHashMap<>();
    private double width;
    private double height;

    /// The upper left corner of a box, with its column and row in its block. `isDown`: its block is drawn from top to bottom.
    record Corner(String words, double x, double y, int depth, boolean isDown) {
        double middleX() {
            return x + BOX / 2;
        }

        double middleY() {
            return y + TALL / 2;
        }
    }

    /// A corner of an arrow.
    record Point(double x, double y) {}

    private ChainLayout() {}

    static ChainLayout of(List<CausalClaim> claims, double room) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        Map<String, String> words = new HashMap<>();
        Chains.columns(Chains.of(claims)).forEach((end, column) -> {
            columns.put(CausalClaim.key(end), column);
            words.put(CausalClaim.key(end), end);
        });
        var layout = new ChainLayout();
        double x = EDGE;
        double y = EDGE;
        double low = 0;
        for (List<String> block : blocks(claims, columns)) {
            int deep = 1 + block.stream().mapToInt(key -> Objects.requireNonNull(columns.get(key))).max().orElse(0);
            int broad = broadest(block, columns);
            boolean isDown = 2 * EDGE + deep * (BOX + GAP) - GAP > room && broad * BESIDE < deep * (BOX + GAP);
            double wide = isDown ? broad * BESIDE : deep * (BOX + GAP) - GAP;
            if (x > EDGE && x + wide + EDGE > room) {
                x = EDGE;
                y += low;
                low = 0;
            }
            layout.place(block, columns, words, new Corner("", x, y, 0, isDown));
            low = Math.max(low, isDown ? deep * DROP : broad * ROW + TRACK);
            x += wide + GAP / 2;
        }
        layout.width = layout.corners.values().stream().mapToDouble(one -> one.x + BOX + EDGE).max().orElse(0);
        layout.height = layout.corners.isEmpty() ? 0 : y + low;
        return layout;
    }

    /// What hangs together, each in the order in which it was first written.
    private static List<List<String>> blocks(List<CausalClaim> claims, Map<String, Integer> columns) {
        Map<String, List<String>> blockOf = new LinkedHashMap<>();
        columns.keySet().forEach(key -> blockOf.put(key, new ArrayList<>(List.of(key))));
        for (CausalClaim claim : claims) {
            List<String> one = blockOf.get(CausalClaim.key(claim.from()));
            List<String> other = blockOf.get(CausalClaim.key(claim.to()));
            if (claim.isWhole() && one != null && other != null && one != other) {
                one.addAll(other);
                other.forEach(key -> blockOf.put(key, one));
            }
        }
        return blockOf.values().stream().distinct().toList();
    }

    private static int broadest(List<String> block, Map<String, Integer> columns) {
        Map<Integer, Integer> counts = new HashMap<>();
        block.forEach(key -> counts.merge(Objects.requireNonNull(columns.get(key)), 1, Integer::sum));
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private void place(List<String> block, Map<String, Integer> columns, Map<String, String> words, Corner at) {
        Map<Integer, Integer> used = new HashMap<>();
        columns.forEach((key, depth) -> {
            if (block.contains(key)) {
                int beside = used.merge(depth, 1, Integer::sum) - 1;
                corners.put(key, new Corner(words.getOrDefault(key, key), at.x + (at.isDown ? beside * BESIDE : depth * (BOX + GAP)),
                        at.y + (at.isDown ? depth * DROP : beside * ROW), depth, at.isDown));
            }
        });
    }

    Map<String, Corner> corners() {
        return corners;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /// The corners of a claim's arrow: straight to the next column, else in the room between the boxes. Empty when an end has no box.
    Optional<List<Point>> way(CausalClaim claim) {
        Corner from = corners.get(CausalClaim.key(claim.from()));
        Corner to = corners.get(CausalClaim.key(claim.to()));
        if (!claim.isWhole() || from == null || to == null) {
            return Optional.empty();
        }
        boolean isNext = to.depth == from.depth + 1;
        return Optional.of(from.isDown ? down(from, to, isNext) : across(from, to, isNext));
    }

    private static List<Point> across(Corner from, Corner to, boolean isNext) {
        if (isNext) {
            return List.of(new Point(from.x + BOX, from.middleY()), new Point(to.x, to.middleY()));
        }
        double track = from.y + TALL + TRACK;
        return List.of(new Point(from.middleX(), from.y + TALL), new Point(from.middleX(), track), new Point(to.x - TRACK, track),
                new Point(to.x - TRACK, to.middleY() + TRACK), new Point(to.x, to.middleY() + TRACK));
    }

    private static List<Point> down(Corner from, Corner to, boolean isNext) {
        if (isNext) {
            return List.of(new Point(from.middleX(), from.y + TALL), new Point(to.middleX(), to.y));
        }
        double track = from.x + BOX + TRACK;
        return List.of(new Point(from.x + BOX, from.middleY()), new Point(track, from.middleY()), new Point(track, to.y - TRACK),
                new Point(to.middleX() + TRACK, to.y - TRACK), new Point(to.middleX() + TRACK, to.y));
    }
}
