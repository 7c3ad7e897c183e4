package org.heddle.domain.analysis.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.heddle.domain.analysis.nearness.CoOccurrence;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.picture.Ink;
import org.heddle.domain.picture.Picture;
import org.heddle.domain.picture.Shape;
import org.heddle.domain.picture.Shape.Side;

/// Codes on a ring in the order of the framework, joined where their passages stand together; the more pairs, the thicker. A ring is the same
/// each time it is drawn, so two papers can be compared. The key of a dot is the row of its code.
public final class Network {
    /// More codes than this cannot be told apart on a ring; those with the most pairs are shown.
    public static final int MOST_CODES = 60;
    static final int MOST_TIES = 250;
    private static final int FEW_TIES = 80;
    private static final double CAPTION = 24;
    private static final double ROOM = 17;
    private static final double NAMES = 190;
    private static final double LETTERS = 11;
    private static final double LETTER = 0.6;
    private static final Colour GREY = new Colour("#808fa1");

    private final CoOccurrence found;
    private final Codebook codebook;
    private final int[] shown;
    private final double radius;
    private final double names;
    private final double centre;
    private final List<Shape> shapes = new ArrayList<>();
    private String left = "";

    private record Tie(int one, int other, long pairs) {}

    private Network(CoOccurrence found, Codebook codebook) {
        this.found = found;
        this.codebook = codebook;
        shown = shown(found);
        radius = Math.max(120, shown.length * ROOM / (2 * Math.PI));
        names = Math.min(NAMES, 30 + LETTER * LETTERS * IntStream.range(0, shown.length).map(at -> name(at).length()).max().orElse(0));
        centre = radius + names;
    }

    public static Picture of(CoOccurrence found, Codebook codebook) {
        var network = new Network(found, codebook);
        network.draw();
        double height = 2 * network.centre + (network.left.isEmpty() ? 0 : CAPTION);
        return new Picture(2 * network.centre, height, "%d codes whose passages stand together".formatted(network.shown.length) + network.left, network.shapes);
    }

    /// What a ring cannot hold is said below it.
    private void caption(int codes, int ties) {
        var cut = new ArrayList<String>();
        if (codes > shown.length) {
            cut.add("the %d of %d codes with the most pairs".formatted(shown.length, codes));
        }
        if (ties > MOST_TIES) {
            cut.add("the %d strongest of %d ties".formatted(MOST_TIES, ties));
        }
        if (!cut.isEmpty()) {
            left = ": " + String.join(", ", cut);
            shapes.add(new Shape.Words(centre, 2 * centre + CAPTION / 2, "Shown are " + String.join(" and ", cut) + ".", Side.MIDDLE, LETTERS, 2 * centre,
                    Ink.Plain.MUTED));
        }
    }

    private static int[] shown(CoOccurrence found) {
        return IntStream.range(0, found.codes().size()).boxed().filter(row -> pairs(found, row) > 0)
                .sorted(Comparator.comparingLong((Integer row) -> pairs(found, row)).reversed()).limit(MOST_CODES)
                .mapToInt(Integer::intValue).sorted().toArray();
    }

    private static long pairs(CoOccurrence found, int row) {
        return LongStream.of(found.pairs()[row]).sum() - found.pairs(row, row);
    }

    private void draw() {
        var ties = new ArrayList<Tie>();
        for (int one = 0; one < shown.length; one++) {
            for (int other = one + 1; other < shown.length; other++) {
                long pairs = found.pairs(shown[one], shown[other]);
                if (pairs > 0) {
                    ties.add(new Tie(one, other, pairs));
                }
            }
        }
        ties.sort(Comparator.comparingLong(Tie::pairs));
        long most = ties.isEmpty() ? 1 : ties.getLast().pairs();
        double faint = ties.size() <= FEW_TIES ? 0 : 0.5;
        ties.stream().skip(Math.max(0, ties.size() - MOST_TIES)).forEach(tie -> draw(tie, most, faint));
        caption((int) IntStream.range(0, found.codes().size()).filter(row -> pairs(found, row) > 0).count(), ties.size());
        long largest = IntStream.of(shown).mapToLong(row -> pairs(found, row)).max().orElse(1);
        for (int at = 0; at < shown.length; at++) {
            node(at, largest);
        }
    }

    /// Ties up to this share of the strongest are drawn `faint`, where many would hide the strong ones.
    private void draw(Tie tie, long most, double faint) {
        double share = (double) tie.pairs() / most;
        shapes.add(new Shape.Line(x(tie.one(), radius), y(tie.one(), radius), x(tie.other(), radius), y(tie.other(), radius), 0.6 + 5.4 * share,
                share > faint ? Ink.Plain.MUTED : Ink.Plain.LINE));
    }

    private void node(int at, long largest) {
        double size = 4 + 6 * Math.sqrt((double) pairs(found, shown[at]) / largest);
        Colour colour = codebook.find(found.codes().get(shown[at])).map(Code::colour).orElse(GREY);
        shapes.add(new Shape.Dot(x(at, radius), y(at, radius), size, new Ink.OfCode(colour), shown[at]));
        double degrees = Math.toDegrees(angle(at));
        boolean isRight = Math.cos(angle(at)) >= -1e-9;
        double away = radius + 15;
        shapes.add(new Shape.Words(x(at, away) - (isRight ? 4 : -4) * Math.sin(angle(at)), y(at, away) + (isRight ? 4 : -4) * Math.cos(angle(at)), name(at),
                isRight ? Side.RIGHT : Side.LEFT, LETTERS, names - 18, isRight ? degrees : degrees + 180, Ink.Plain.WORDS));
    }

    private String name(int at) {
        return codebook.find(found.codes().get(shown[at])).map(Code::name).orElse("(deleted code)");
    }

    private double angle(int at) {
        return 2 * Math.PI * at / shown.length - Math.PI / 2;
    }

    private double x(int at, double from) {
        return centre + from * Math.cos(angle(at));
    }

    private double y(int at, double from) {
        return centre + from * Math.sin(angle(at));
    }
}
