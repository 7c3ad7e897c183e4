package org.heddle.domain.analysis.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.picture.Ink;
import org.heddle.domain.picture.Picture;
import org.heddle.domain.picture.Shape;
import org.heddle.domain.picture.Shape.Side;
import org.heddle.domain.source.Turn;

/// One source from its first word to its last: who speaks in a strip above, and below it a line for each code with its passages.
public final class Timeline {
    private static final double NAMES = 220;
    private static final double LINE = 20;
    private static final double LETTERS = 11;
    private static final double TOP = 52;

    private final Transcript transcript;
    private final double width;
    private final List<Shape> shapes = new ArrayList<>();

    private Timeline(Transcript transcript, double width) {
        this.transcript = transcript;
        this.width = width;
    }

    /// `keys` has the key of each coding's box; `width` is that of the strip, without the names beside it.
    public static Picture of(Transcript transcript, List<Coding> codings, List<Integer> keys, Codebook codebook, double width) {
        var timeline = new Timeline(transcript, width);
        var codes = codebook.inOrder().stream().filter(code -> codings.stream().anyMatch(coding -> coding.code().equals(code.id()))).toList();
        timeline.speakers();
        timeline.lines(codes);
        timeline.passages(codes, codings, keys);
        return new Picture(NAMES + width + 12, TOP + LINE * codes.size() + 12,
                "%s: %d codings of %d codes in the order of the text".formatted(transcript.source().name(), codings.size(), codes.size()), timeline.shapes);
    }

    private void speakers() {
        shapes.add(new Shape.Words(NAMES - 10, 34, "who speaks (interviewer pale)", Side.LEFT, LETTERS, NAMES - 12, Ink.Plain.MUTED));
        List<Turn> turns = transcript.turns().all();
        int every = Math.max(1, turns.size() / 12);
        for (Turn turn : turns) {
            shapes.add(new Shape.Box(x(turn.start()), 24, Math.max(0.5, x(turn.end()) - x(turn.start()) - 0.5), 12,
                    transcript.isInterviewer(turn) ? Ink.Plain.LINE : Ink.Plain.MUTED, Shape.NOTHING));
            if (turn.number() == 1 || turn.number() % every == 0) {
                shapes.add(new Shape.Words(x(turn.start()), 16, String.valueOf(turn.number()), Side.RIGHT, LETTERS, 40, Ink.Plain.MUTED));
            }
        }
    }

    private void lines(List<Code> codes) {
        for (int row = 0; row < codes.size(); row++) {
            double y = TOP + LINE * row;
            shapes.add(new Shape.Dot(10, y + LINE / 2, 4, new Ink.OfCode(codes.get(row).colour()), Shape.NOTHING));
            shapes.add(new Shape.Words(20, y + LINE / 2 + 4, codes.get(row).name(), Side.RIGHT, LETTERS, NAMES - 32, Ink.Plain.WORDS));
            shapes.add(new Shape.Line(NAMES, y + LINE, NAMES + width, y + LINE, 0.5, Ink.Plain.LINE));
        }
    }

    private void passages(List<Code> codes, List<Coding> codings, List<Integer> keys) {
        Map<CodeId, Integer> rows = new HashMap<>();
        codes.forEach(code -> rows.put(code.id(), rows.size()));
        for (int at = 0; at < codings.size(); at++) {
            Coding coding = codings.get(at);
            Integer row = rows.get(coding.code());
            if (row != null) {
                double from = x(coding.span().start());
                shapes.add(new Shape.Box(from, TOP + LINE * row + 4, Math.max(3, x(coding.span().end()) - from), LINE - 8,
                        new Ink.OfCode(codes.get(row).colour()), keys.get(at)));
            }
        }
    }

    private double x(int offset) {
        return NAMES + (transcript.text().isEmpty() ? 0 : width * offset / transcript.text().length());
    }
}
