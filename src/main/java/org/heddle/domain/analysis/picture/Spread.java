package org.heddle.domain.analysis.picture;

import java.util.ArrayList;
import java.util.List;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.picture.Ink;
import org.heddle.domain.picture.Picture;
import org.heddle.domain.picture.Shape;
import org.heddle.domain.picture.Shape.Side;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.TextSpan;

/// One code through all sources: a line for each source, as long as its text beside the longest one, with the code's passages. The key of a box
/// is the place of its passage in the list.
public final class Spread {
    private static final double NAMES = 220;
    private static final double LINE = 18;
    private static final double LETTERS = 11;

    private Spread() {}

    /// A source, the length of its text, and its passages by their place in the list (UTF-16).
    public record Strip(String source, int length, List<Mark> marks) {
        public Strip {
            marks = List.copyOf(marks);
        }
    }

    /// A passage and its place in the list.
    public record Mark(TextSpan span, int key, Colour colour) {}

    /// `width` is that of the longest text. So many sources more are `left` out, which the picture says.
    public static Picture of(String code, List<Strip> strips, int left, double width) {
        var shapes = new ArrayList<Shape>();
        double longest = Math.max(1, strips.stream().mapToInt(Strip::length).max().orElse(1));
        for (int row = 0; row < strips.size(); row++) {
            Strip strip = strips.get(row);
            double y = 8 + LINE * row;
            shapes.add(new Shape.Words(NAMES - 10, y + LINE / 2 + 4, strip.source(), Side.LEFT, LETTERS, NAMES - 12, Ink.Plain.WORDS));
            shapes.add(new Shape.Box(NAMES, y + 4, Math.max(1, width * strip.length() / longest), LINE - 8, Ink.Plain.LINE, Shape.NOTHING));
            for (Mark mark : strip.marks()) {
                double from = NAMES + width * mark.span().start() / longest;
                shapes.add(new Shape.Box(from, y + 2, Math.max(3, width * mark.span().length() / longest), LINE - 4, new Ink.OfCode(mark.colour()), mark.key()));
            }
        }
        double below = 16 + LINE * strips.size();
        if (left > 0) {
            shapes.add(new Shape.Words(NAMES, below + LETTERS, "and %s more".formatted(Counted.of(left, "source")), Side.RIGHT, LETTERS, width, Ink.Plain.MUTED));
        }
        long with = strips.stream().filter(strip -> !strip.marks().isEmpty()).count();
        return new Picture(NAMES + width + 12, below + (left > 0 ? LINE : 0), "%s in %d of %d sources".formatted(code, with, strips.size()), shapes);
    }
}
