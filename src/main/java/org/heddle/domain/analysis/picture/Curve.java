package org.heddle.domain.analysis.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.heddle.domain.analysis.completeness.Saturation;
import org.heddle.domain.picture.Ink;
import org.heddle.domain.picture.Picture;
import org.heddle.domain.picture.Shape;
import org.heddle.domain.picture.Shape.Side;

/// Codes seen so far, source by source, over the average of shuffled orders. The key of a dot is the number of its step.
public final class Curve {
    private static final double LEFT = 56;
    private static final double TOP = 40;
    private static final double HEIGHT = 260;
    private static final double BELOW = 56;
    private static final double STEP = 34;
    private static final double NARROWEST = 420;
    private static final double LETTERS = 12;
    private static final int MOST_MARKS = 20;

    private final Saturation found;
    private final double[] shuffled;
    private final double width;
    private final double most;
    private final List<Shape> shapes = new ArrayList<>();

    private Curve(Saturation found, double[] shuffled) {
        this.found = found;
        this.shuffled = shuffled.clone();
        int steps = found.steps().size();
        width = Math.max(NARROWEST, Math.min(1_400, steps * STEP));
        most = Math.max(1, steps == 0 ? 1 : found.steps().getLast().sofar());
    }

    /// `shuffled` is as long as there are steps, or empty when nobody asked for it.
    public static Picture of(Saturation found, double[] shuffled) {
        var curve = new Curve(found, shuffled);
        curve.draw();
        return new Picture(LEFT + curve.width + 24, TOP + HEIGHT + BELOW, "%d codes after %d sources".formatted((int) curve.most, found.steps().size()),
                curve.shapes);
    }

    private void draw() {
        shapes.add(new Shape.Words(LEFT, 20, "Codes seen so far, by number of sources", Side.RIGHT, LETTERS, width, Ink.Plain.WORDS));
        grid();
        line(DoubleStream.of(shuffled).toArray(), Ink.Plain.MUTED, 1.5);
        line(found.steps().stream().mapToDouble(Saturation.Step::sofar).toArray(), Ink.Plain.ACCENT, 2.5);
        for (int step = 0; step < found.steps().size(); step++) {
            shapes.add(new Shape.Dot(x(step), y(found.steps().get(step).sofar()), 4, Ink.Plain.ACCENT, step));
        }
        legend();
    }

    private void grid() {
        int every = every();
        for (int codes = 0; codes <= most; codes += every) {
            shapes.add(new Shape.Line(LEFT, y(codes), LEFT + width, y(codes), 1, Ink.Plain.LINE));
            shapes.add(new Shape.Words(LEFT - 8, y(codes) + 4, String.valueOf(codes), Side.LEFT, LETTERS, LEFT - 8, Ink.Plain.MUTED));
        }
        int marks = Math.max(1, (int) Math.ceil((double) found.steps().size() / MOST_MARKS));
        for (int step = 0; step < found.steps().size(); step += marks) {
            shapes.add(new Shape.Words(x(step), TOP + HEIGHT + 18, String.valueOf(step + 1), Side.MIDDLE, LETTERS, STEP, Ink.Plain.MUTED));
        }
        reached().ifPresent(x -> {
            shapes.add(new Shape.Line(x, TOP, x, TOP + HEIGHT, 1, Ink.Plain.WORDS));
            shapes.add(new Shape.Words(x - 6, TOP + HEIGHT - 8, "threshold reached", Side.LEFT, LETTERS, width, Ink.Plain.WORDS));
        });
    }

    /// 1, 2 or 5 of a power of ten, so that at most seven lines stand.
    private int every() {
        for (int power = 1; ; power *= 10) {
            for (int one : new int[] {1, 2, 5}) {
                if (most / (one * power) <= 6) {
                    return one * power;
                }
            }
        }
    }

    private OptionalDouble reached() {
        return found.reachedAfter().isPresent() ? OptionalDouble.of(x(found.reachedAfter().getAsInt() - 1)) : OptionalDouble.empty();
    }

    private void legend() {
        double foot = TOP + HEIGHT + 44;
        shapes.add(new Shape.Line(LEFT, foot - 4, LEFT + 24, foot - 4, 2.5, Ink.Plain.ACCENT));
        shapes.add(new Shape.Words(LEFT + 32, foot, "in this order", Side.RIGHT, LETTERS, 120, Ink.Plain.MUTED));
        if (shuffled.length > 0) {
            shapes.add(new Shape.Line(LEFT + 150, foot - 4, LEFT + 174, foot - 4, 1.5, Ink.Plain.MUTED));
            shapes.add(new Shape.Words(LEFT + 182, foot, "average of shuffled orders", Side.RIGHT, LETTERS, 240, Ink.Plain.MUTED));
        }
    }

    private void line(double[] values, Ink ink, double thick) {
        for (int at = 1; at < values.length; at++) {
            shapes.add(new Shape.Line(x(at - 1), y(values[at - 1]), x(at), y(values[at]), thick, ink));
        }
    }

    private double x(int step) {
        int steps = found.steps().size();
        return LEFT + (steps < 2 ? width / 2 : 12 + (width - 24) * step / (steps - 1));
    }

    private double y(double codes) {
        return TOP + HEIGHT - HEIGHT * codes / most;
    }
}
