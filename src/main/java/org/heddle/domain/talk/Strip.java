package org.heddle.domain.talk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.talk.GroupTalk.Moment;

/// The turns of a talk as a strip: a lane for each voice, a column for each turn, a numbered band for each code. Measures are in points of the
/// picture; whoever draws it brings the brush, so that window and file show the same.
public final class Strip {
    private static final int IN_A_ROW = 32;
    private static final int LABELS = 130;
    private static final int COLUMN = 18;
    private static final int BAND = 16;
    private static final int GAP = 6;
    private static final int FOOT = 30;
    private static final int LINE = 20;
    private static final int LEGEND = 3;
    private static final int LONGEST_LABEL = 18;
    private static final int LONGEST_NAME = 30;

    private final GroupTalk talk;
    private final Function<CodeId, Optional<Code>> known;
    private final List<CodeId> codes;
    private final int[] laneHeight;
    private final int[] laneTop;
    private final int rowHeight;

    /// Draws on something. `y` of words is where they stand, the letters above it.
    public interface Brush {
        void band(double x, double y, double width, double height, Optional<Colour> colour);

        void number(String words, double x, double y);

        void words(String words, double x, double y);
    }

    public Strip(GroupTalk talk, Function<CodeId, Optional<Code>> known) {
        this.talk = talk;
        this.known = known;
        var used = new LinkedHashSet<CodeId>();
        talk.moments().forEach(moment -> used.addAll(moment.codes()));
        codes = List.copyOf(used);
        laneHeight = new int[talk.voices().size()];
        laneTop = new int[laneHeight.length];
        int top = 0;
        for (int lane = 0; lane < laneHeight.length; lane++) {
            int here = lane;
            int most = talk.moments().stream().filter(moment -> moment.voice() == here).mapToInt(moment -> moment.codes().size()).max().orElse(0);
            laneHeight[lane] = BAND * Math.max(1, most);
            laneTop[lane] = top;
            top += laneHeight[lane] + GAP;
        }
        rowHeight = top + FOOT;
    }

    public int width() {
        return LABELS + COLUMN * Math.min(IN_A_ROW, Math.max(30, talk.moments().size())) + GAP;
    }

    public int height() {
        return rows() * rowHeight + (codes.isEmpty() ? 0 : LINE * (legendRows() + 1)) + GAP;
    }

    private int rows() {
        return (talk.moments().size() + IN_A_ROW - 1) / IN_A_ROW;
    }

    private int legendRows() {
        return (codes.size() + LEGEND - 1) / LEGEND;
    }

    public void paint(Brush brush) {
        for (int row = 0; row < rows(); row++) {
            for (int lane = 0; lane < laneHeight.length; lane++) {
                brush.words(shortened(talk.voices().get(lane)), 4, row * rowHeight + laneTop[lane] + BAND - 2);
            }
        }
        for (int at = 0; at < talk.moments().size(); at++) {
            paint(at, brush);
        }
        for (int code = 0; code < codes.size(); code++) {
            int y = rows() * rowHeight + LINE * (code % legendRows());
            double x = 4 + code / legendRows() * (width() / (double) LEGEND);
            brush.band(x, y, COLUMN * 1.5, BAND, colour(codes.get(code)));
            brush.number(String.valueOf(code + 1), x + COLUMN * 0.75, y + BAND - 3);
            brush.words(shortened(known.apply(codes.get(code)).map(Code::name).orElse(""), LONGEST_NAME), x + COLUMN * 2, y + BAND - 2);
        }
    }

    private static String shortened(GroupTalk.Voice voice) {
        return shortened(voice.isInterviewer() ? voice.label() + " (asks)" : voice.label(), LONGEST_LABEL);
    }

    private static String shortened(String name, int longest) {
        return name.codePointCount(0, name.length()) <= longest ? name : name.substring(0, name.offsetByCodePoints(0, longest - 1)) + "…";
    }

    private void paint(int at, Brush brush) {
        Moment moment = talk.moments().get(at);
        double x = LABELS + (at % IN_A_ROW) * COLUMN;
        double y = at / IN_A_ROW * rowHeight + laneTop[moment.voice()];
        if (moment.codes().isEmpty()) {
            brush.band(x, y, COLUMN - 2, BAND - 2, Optional.empty());
        }
        for (int band = 0; band < moment.codes().size(); band++) {
            CodeId code = moment.codes().get(band);
            brush.band(x, y + band * BAND, COLUMN - 2, BAND - 2, colour(code));
            brush.number(String.valueOf(codes.indexOf(code) + 1), x + (COLUMN - 2) / 2.0, y + band * BAND + BAND - 4);
        }
        if (at % IN_A_ROW % 10 == 0) {
            brush.words(String.valueOf(moment.turn()), x, at / IN_A_ROW * rowHeight + rowHeight - FOOT + 12);
        }
    }

    private Optional<Colour> colour(CodeId code) {
        return known.apply(code).map(Code::colour);
    }

    /// The turn at this point of the picture.
    public Optional<Moment> at(double x, double y) {
        int column = (int) Math.floor((x - LABELS) / COLUMN);
        int at = (int) (y / rowHeight) * IN_A_ROW + column;
        if (x < LABELS || column >= IN_A_ROW || y < 0 || y / rowHeight >= rows() || at >= talk.moments().size()) {
            return Optional.empty();
        }
        Moment moment = talk.moments().get(at);
        double inRow = y % rowHeight - laneTop[moment.voice()];
        return Optional.of(moment).filter(_ -> inRow >= 0 && inRow < laneHeight[moment.voice()]);
    }

    /// The place of a turn in the picture, to mark it: x, y, width, height.
    public Optional<double[]> box(Moment moment) {
        int at = talk.moments().indexOf(moment);
        return at < 0 ? Optional.empty() : Optional.of(new double[] {LABELS + (at % IN_A_ROW) * COLUMN - 1, at / IN_A_ROW * rowHeight + laneTop[moment.voice()] - 1,
            COLUMN, BAND * Math.max(1, moment.codes().size())});
    }

    /// The codes in the order of their numbers.
    public List<CodeId> codes() {
        return codes;
    }
}
