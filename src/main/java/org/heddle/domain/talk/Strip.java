package org.heddle.domain.talk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.picture.Ink;
import org.heddle.domain.picture.Picture;
import org.heddle.domain.picture.Shape;
import org.heddle.domain.report.Counted;
import org.heddle.domain.talk.GroupTalk.Moment;

/// Draws the turns of a talk as a strip: a lane for each voice, a column for each turn, a numbered box for each code. The key of a box is the place of
/// its turn in the talk.
public final class Strip {
    private static final int MOST_IN_A_ROW = 32;
    private static final int FEWEST_IN_A_ROW = 8;
    private static final int LABELS = 130;
    private static final int COLUMN = 18;
    private static final int BAND = 16;
    private static final int GAP = 6;
    private static final int FOOT = 30;
    private static final int LINE = 22;
    private static final int LEGEND = 3;
    private static final double WORDS = 12;
    private static final double NUMBERS = 10;

    private final GroupTalk talk;
    private final Function<CodeId, Optional<Code>> known;
    private final List<CodeId> codes;
    private final int inARow;
    private final int[] laneTop;
    private final int rowHeight;
    private final List<Shape> shapes = new ArrayList<>();

    private Strip(GroupTalk talk, Function<CodeId, Optional<Code>> known, double room) {
        this.talk = talk;
        inARow = (int) Math.clamp((room - LABELS - GAP) / COLUMN, FEWEST_IN_A_ROW, MOST_IN_A_ROW);
        this.known = known;
        var used = new LinkedHashSet<CodeId>();
        talk.moments().forEach(moment -> used.addAll(moment.codes()));
        codes = List.copyOf(used);
        laneTop = new int[talk.voices().size()];
        int top = GAP;
        for (int lane = 0; lane < laneTop.length; lane++) {
            int here = lane;
            laneTop[lane] = top;
            top += GAP + BAND * Math.max(1, talk.moments().stream().filter(moment -> moment.voice() == here).mapToInt(moment -> moment.codes().size()).max().orElse(0));
        }
        rowHeight = top + FOOT;
    }

    /// For paper.
    public static Picture of(GroupTalk talk, Function<CodeId, Optional<Code>> known) {
        return of(talk, known, OptionalInt.empty(), Double.MAX_VALUE);
    }

    /// `marked` is the place of a turn that somebody has in hand; in a narrow room fewer turns stand in a row.
    public static Picture of(GroupTalk talk, Function<CodeId, Optional<Code>> known, OptionalInt marked, double room) {
        var strip = new Strip(talk, known, room);
        strip.lanes();
        for (int at = 0; at < talk.moments().size(); at++) {
            strip.turn(at);
        }
        marked.ifPresent(strip::mark);
        strip.legend();
        return new Picture(strip.width(), strip.rows() * strip.rowHeight + LINE * (strip.legendRows() + 1),
                "%s of %s in sequence, with %s".formatted(Counted.of(talk.moments().size(), "turn"), Counted.of(talk.voices().size(), "speaker"),
                        Counted.of(strip.codes.size(), "code")), strip.shapes);
    }

    private int width() {
        return LABELS + COLUMN * inARow + GAP;
    }

    private int rows() {
        return (talk.moments().size() + inARow - 1) / inARow;
    }

    private int legendRows() {
        return (codes.size() + LEGEND - 1) / LEGEND;
    }

    private void lanes() {
        for (int row = 0; row < rows(); row++) {
            for (int lane = 0; lane < laneTop.length; lane++) {
                GroupTalk.Voice voice = talk.voices().get(lane);
                words(voice.isInterviewer() ? voice.label() + " (asks)" : voice.label(), GAP, row * rowHeight + laneTop[lane] + BAND - 4, LABELS - 2.0 * GAP);
            }
        }
    }

    private void turn(int at) {
        Moment moment = talk.moments().get(at);
        double x = x(at);
        double y = y(at);
        if (moment.codes().isEmpty()) {
            shapes.add(new Shape.Box(x, y, COLUMN - 2, BAND - 2, Ink.Plain.LINE, at));
        }
        for (int band = 0; band < moment.codes().size(); band++) {
            numbered(moment.codes().get(band), x, y + band * BAND, COLUMN - 2, at);
        }
        if (at % inARow % 10 == 0) {
            words(String.valueOf(moment.turn()), x, at / inARow * rowHeight + rowHeight - FOOT + 12.0, 3.0 * COLUMN);
        }
    }

    private void numbered(CodeId code, double x, double y, double width, int key) {
        shapes.add(new Shape.Box(x, y, width, BAND - 2, known.apply(code).<Ink>map(one -> new Ink.OfCode(one.colour())).orElse(Ink.Plain.MUTED), key));
        shapes.add(new Shape.Words(x + width / 2, y + BAND - 5, String.valueOf(codes.indexOf(code) + 1), Shape.Side.MIDDLE, NUMBERS, COLUMN, Ink.Plain.GROUND));
    }

    private void words(String words, double x, double y, double most) {
        shapes.add(new Shape.Words(x, y, words, Shape.Side.RIGHT, WORDS, most, Ink.Plain.WORDS));
    }

    private double x(int at) {
        return LABELS + (at % inARow) * (double) COLUMN;
    }

    private double y(int at) {
        return at / inARow * (double) rowHeight + laneTop[talk.moments().get(at).voice()];
    }

    private void mark(int at) {
        double left = x(at) - 2;
        double top = y(at) - 2;
        double right = left + COLUMN + 1;
        double bottom = top + BAND * Math.max(1, talk.moments().get(at).codes().size()) + 1;
        shapes.add(new Shape.Line(left, top, right, top, 2, Ink.Plain.WORDS));
        shapes.add(new Shape.Line(left, bottom, right, bottom, 2, Ink.Plain.WORDS));
        shapes.add(new Shape.Line(left, top, left, bottom, 2, Ink.Plain.WORDS));
        shapes.add(new Shape.Line(right, top, right, bottom, 2, Ink.Plain.WORDS));
    }

    private void legend() {
        double column = width() / (double) LEGEND;
        for (int code = 0; code < codes.size(); code++) {
            double x = GAP + code / legendRows() * column;
            double y = rows() * (double) rowHeight + LINE * (code % legendRows());
            numbered(codes.get(code), x, y, COLUMN * 1.5, Shape.NOTHING);
            words(known.apply(codes.get(code)).map(Code::name).orElse(""), x + COLUMN * 2, y + BAND - 4, column - COLUMN * 2 - GAP);
        }
    }
}
