package org.heddle.domain.finding.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heddle.domain.finding.claim.ChainLayout.Corner;
import org.heddle.domain.finding.claim.ChainLayout.Point;
import org.heddle.domain.picture.Ink;
import org.heddle.domain.picture.Picture;
import org.heddle.domain.picture.Shape;
import org.heddle.domain.picture.Shape.Side;

/// Chains of claims: a box for what is said to bring about or to come of something, an arrow for each claim with its level. The key of a dot on an arrow is
/// the place of its claim in the list.
public final class ChainPicture {
    /// As wide as a page of paper, which most chains fit.
    private static final double PAGE = 900;
    private static final double LETTERS = 12;
    private static final double SMALL = 10;
    private static final double SHORT = 60;
    private static final int LINE = 23;
    private static final int MOST_LINES = 3;

    private final List<CausalClaim> claims;
    private final ChainLayout layout;
    private final List<Shape> shapes = new ArrayList<>();

    private ChainPicture(List<CausalClaim> claims, double room) {
        this.claims = claims;
        layout = ChainLayout.of(claims, room);
    }

    /// For paper.
    public static Picture of(List<CausalClaim> claims) {
        return of(claims, PAGE);
    }

    /// No wider than the room, where the chains allow it.
    public static Picture of(List<CausalClaim> claims, double room) {
        var picture = new ChainPicture(claims, room);
        Map<List<String>, Integer> drawn = new HashMap<>();
        for (int at = 0; at < claims.size(); at++) {
            picture.arrow(at, drawn);
        }
        picture.layout.corners().values().forEach(picture::box);
        return new Picture(picture.layout.width(), picture.layout.height(), "Claims as chains: " + String.join("; ", Chains.words(claims)), picture.shapes);
    }

    /// Claims of several speakers that say the same share an arrow; their dots stand one behind the other.
    private void arrow(int at, Map<List<String>, Integer> drawn) {
        CausalClaim claim = claims.get(at);
        layout.way(claim).ifPresent(way -> {
            int twins = drawn.merge(List.of(CausalClaim.key(claim.from()), CausalClaim.key(claim.to())), 1, Integer::sum) - 1;
            if (twins == 0) {
                line(way);
            }
            int longest = longest(way);
            Point from = way.get(longest);
            Point to = way.get(longest + 1);
            double along = 0.4 + 0.1 * (twins % 4);
            double x = from.x() + (to.x() - from.x()) * along;
            double y = from.y() + (to.y() - from.y()) * along;
            shapes.add(new Shape.Dot(x, y, 5, claim.error().isEmpty() ? Ink.Plain.MUTED : Ink.Plain.ACCENT, at));
            boolean isUpright = Math.abs(to.x() - from.x()) < Math.abs(to.y() - from.y());
            double foot = isUpright ? y + 4 : to.y() < from.y() ? y + 14 : y - 7;
            if (twins == 0 && claim.level() != Level.UNSAID) {
                shapes.add(new Shape.Words(x + (isUpright ? 10 : 7), foot, claim.level().words(), Side.RIGHT, SMALL, SHORT, Ink.Plain.MUTED));
            }
            if (!claim.error().isEmpty()) {
                shapes.add(new Shape.Words(x - (isUpright ? 10 : 7), isUpright ? foot : to.y() < from.y() ? y - 7 : y + 14, "error", Side.LEFT, SMALL, SHORT,
                        Ink.Plain.ACCENT));
            }
        });
    }

    private static int longest(List<Point> way) {
        int longest = 0;
        for (int at = 1; at + 1 < way.size(); at++) {
            if (length(way, at) > length(way, longest)) {
                longest = at;
            }
        }
        return longest;
    }

    private static double length(List<Point> way, int at) {
        return Math.hypot(way.get(at + 1).x() - way.get(at).x(), way.get(at + 1).y() - way.get(at).y());
    }

    private void line(List<Point> way) {
        for (int at = 0; at + 1 < way.size(); at++) {
            shapes.add(new Shape.Line(way.get(at).x(), way.get(at).y(), way.get(at + 1).x(), way.get(at + 1).y(), 1.6, Ink.Plain.MUTED));
        }
        Point before = way.get(way.size() - 2);
        Point end = way.getLast();
        double angle = Math.atan2(end.y() - before.y(), end.x() - before.x());
        for (double wing : new double[] {angle + 2.6, angle - 2.6}) {
            shapes.add(new Shape.Line(end.x(), end.y(), end.x() + 9 * Math.cos(wing), end.y() + 9 * Math.sin(wing), 1.6, Ink.Plain.MUTED));
        }
    }

    private void box(Corner corner) {
        shapes.add(new Shape.Box(corner.x() - 1, corner.y() - 1, ChainLayout.BOX + 2, ChainLayout.TALL + 2, Ink.Plain.LINE, Shape.NOTHING));
        shapes.add(new Shape.Box(corner.x(), corner.y(), ChainLayout.BOX, ChainLayout.TALL, Ink.Plain.GROUND, Shape.NOTHING));
        List<String> lines = lines(corner.words());
        double foot = corner.middleY() + 4 - (lines.size() - 1) * 7.5;
        for (int at = 0; at < lines.size(); at++) {
            shapes.add(new Shape.Words(corner.middleX(), foot + at * 15, lines.get(at), Side.MIDDLE, LETTERS, ChainLayout.BOX - 12, Ink.Plain.WORDS));
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
