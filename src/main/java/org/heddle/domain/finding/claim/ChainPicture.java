package org.heddle.domain.finding.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heddle.domain.picture.Ink;
import org.heddle.domain.picture.Picture;
import org.heddle.domain.picture.Shape;
import org.heddle.domain.picture.Shape.Side;

/// Chains of claims from left to right: a box for what is said to bring about or to come of something, an arrow for each claim with its level. The key of
/// a dot on an arrow is the place of its claim in the list.
public final class ChainPicture {
    private static final double BOX = 164;
    private static final double TALL = 52;
    private static final double GAP = 116;
    private static final double ROW = 74;
    private static final double EDGE = 14;
    private static final double LETTERS = 12;
    private static final double SMALL = 10;
    private static final int LINE = 23;
    private static final int MOST_LINES = 3;

    private final List<CausalClaim> claims;
    private final Map<String, Corner> corners = new LinkedHashMap<>();
    private final List<Shape> shapes = new ArrayList<>();

    private record Corner(String words, double x, double y) {}

    private ChainPicture(List<CausalClaim> claims) {
        this.claims = claims;
    }

    public static Picture of(List<CausalClaim> claims) {
        List<List<String>> chains = Chains.of(claims);
        var picture = new ChainPicture(claims);
        picture.place(Chains.columns(chains));
        Map<List<String>, Integer> drawn = new HashMap<>();
        for (int at = 0; at < claims.size(); at++) {
            picture.arrow(at, drawn);
        }
        picture.corners.values().forEach(picture::box);
        double width = picture.corners.values().stream().mapToDouble(one -> one.x + BOX).max().orElse(0);
        double height = picture.corners.values().stream().mapToDouble(one -> one.y + TALL).max().orElse(0);
        return new Picture(width + EDGE, height + EDGE, "Claims as chains: " + String.join("; ", Chains.words(claims)), picture.shapes);
    }

    private void place(Map<String, Integer> columns) {
        Map<Integer, Integer> used = new HashMap<>();
        columns.forEach((words, column) -> {
            int row = used.merge(column, 1, Integer::sum) - 1;
            corners.put(CausalClaim.key(words), new Corner(words, EDGE + column * (BOX + GAP), EDGE + row * ROW));
        });
    }

    /// Claims of several speakers that say the same share an arrow; their dots stand one behind the other.
    private void arrow(int at, Map<List<String>, Integer> drawn) {
        CausalClaim claim = claims.get(at);
        Corner from = corners.get(CausalClaim.key(claim.from()));
        Corner to = corners.get(CausalClaim.key(claim.to()));
        if (!claim.isWhole() || from == null || to == null) {
            return;
        }
        boolean isBack = to.x <= from.x;
        double fromX = isBack ? from.x : from.x + BOX;
        double toX = isBack ? to.x + BOX : to.x;
        double fromY = from.y + TALL * (isBack ? 0.8 : 0.5);
        double toY = to.y + TALL * (isBack ? 0.8 : 0.5);
        int twins = drawn.merge(List.of(CausalClaim.key(claim.from()), CausalClaim.key(claim.to())), 1, Integer::sum) - 1;
        if (twins == 0) {
            line(fromX, fromY, toX, toY);
        }
        double along = 0.4 + 0.1 * (twins % 4);
        double x = fromX + (toX - fromX) * along;
        double y = fromY + (toY - fromY) * along;
        shapes.add(new Shape.Dot(x, y, 5, claim.error().isEmpty() ? Ink.Plain.MUTED : Ink.Plain.ACCENT, at));
        if (twins == 0) {
            String level = claim.level() == Level.UNSAID ? "" : claim.level().words();
            shapes.add(new Shape.Words(x + 7, toY < fromY ? y + 14 : y - 7, level, Side.RIGHT, SMALL, 0.54 * GAP, Ink.Plain.MUTED));
        }
        if (!claim.error().isEmpty()) {
            shapes.add(new Shape.Words(x - 7, toY < fromY ? y - 7 : y + 14, "error", Side.LEFT, SMALL, GAP - 8, Ink.Plain.ACCENT));
        }
    }

    private void line(double fromX, double fromY, double toX, double toY) {
        shapes.add(new Shape.Line(fromX, fromY, toX, toY, 1.6, Ink.Plain.MUTED));
        double angle = Math.atan2(toY - fromY, toX - fromX);
        for (double wing : new double[] {angle + 2.6, angle - 2.6}) {
            shapes.add(new Shape.Line(toX, toY, toX + 9 * Math.cos(wing), toY + 9 * Math.sin(wing), 1.6, Ink.Plain.MUTED));
        }
    }

    private void box(Corner corner) {
        shapes.add(new Shape.Box(corner.x - 1, corner.y - 1, BOX + 2, TALL + 2, Ink.Plain.LINE, Shape.NOTHING));
        shapes.add(new Shape.Box(corner.x, corner.y, BOX, TALL, Ink.Plain.GROUND, Shape.NOTHING));
        List<String> lines = lines(corner.words);
        double foot = corner.y + TALL / 2 + 4 - (lines.size() - 1) * 7.5;
        for (int at = 0; at < lines.size(); at++) {
            shapes.add(new Shape.Words(corner.x + BOX / 2, foot + at * 15, lines.get(at), Side.MIDDLE, LETTERS, BOX - 12, Ink.Plain.WORDS));
        }
    }

    /// Words on up to three lines; what is left stands in the last, where it is cut.
    static List<String> lines(String words) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + word.length() >= LINE && lines.size() < MOST_LINES - 1) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
