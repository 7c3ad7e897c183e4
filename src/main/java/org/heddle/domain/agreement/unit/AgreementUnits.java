package org.heddle.domain.agreement.unit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.source.CodePoints;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;
import org.heddle.domain.source.Words;

/// The units of one source, numbered from 0. They lie in pieces of participants' words; between those are the interviewer,
/// labels and blank lines. Holds no text. A unit is coded when any of its characters is.
public final class AgreementUnits {
    private final Unit unit;
    private final CodePoints points;
    private final int[] start;
    private final int[] end;
    private final int[] number;
    private final int[] first;
    private final int count;

    private AgreementUnits(Unit unit, CodePoints points, int[] start, int[] end, int[] number) {
        this.unit = unit;
        this.points = points;
        this.start = start;
        this.end = end;
        this.number = number;
        first = new int[start.length];
        int units = 0;
        for (int at = 0; at < start.length; at++) {
            first[at] = switch (unit) {
                case SOURCE -> 0;
                case TURN, SENTENCE, TOKEN -> number[at];
                case CHARACTER -> units;
            };
            units = unit == Unit.CHARACTER ? units + characters(start[at], end[at]) : first[at] + 1;
        }
        count = units;
    }

    public static AgreementUnits of(Transcript transcript, Unit unit) {
        var pieces = new Pieces(unit, transcript.words());
        Set<String> interviewers = new HashSet<>();
        transcript.speakers().stream().filter(Speaker::isInterviewer).map(Speaker::label).forEach(interviewers::add);
        for (Turn turn : transcript.turns().all()) {
            var words = SourceText.trimmed(transcript.words(), turn.start(), turn.end());
            if (words.isPresent() && !interviewers.contains(turn.speaker())) {
                stretches(transcript.words(), words.get()).forEach(pieces::add);
                pieces.endTurn();
            }
        }
        return new AgreementUnits(unit, CodePoints.of(transcript.words()), pieces.start(), pieces.end(), pieces.number());
    }

    /// The same source by another unit that is cut at the same places (`Unit.cut`).
    public AgreementUnits by(Unit other) {
        if (other.cut() != unit.cut()) {
            throw new IllegalArgumentException(other + " is not cut as " + unit);
        }
        return other == unit ? this : new AgreementUnits(other, points, start, end, number);
    }

    /// Lines with words, those that follow each other in one stretch; a line ends with its line break.
    private static List<TextSpan> stretches(Words text, TextSpan turn) {
        var stretches = new ArrayList<TextSpan>();
        int from = turn.start();
        int line = turn.start();
        while (line < turn.end()) {
            int lineBreak = text.lineBreak(line, turn.end());
            int next = lineBreak < 0 ? turn.end() : lineBreak + 1;
            if (isBlank(text, line, next)) {
                if (from < line) {
                    stretches.add(new TextSpan(from, line));
                }
                from = next;
            }
            line = next;
        }
        stretches.add(new TextSpan(from, turn.end()));
        return stretches;
    }

    private static boolean isBlank(Words text, int from, int to) {
        return SourceText.trimmed(text, from, to).isEmpty();
    }

    public int count() {
        return count;
    }

    /// Where one unit stands, in code points.
    public TextSpan outside(int unit) {
        var place = places(new UnitRange(unit, unit + 1)).getFirst();
        return new TextSpan(points.outside(place.start()), points.outside(place.end()));
    }

    /// The units with any character in the passage.
    public UnitRange touching(int from, int to) {
        int head = firstAbove(end, from);
        int tail = firstAtLeast(start, to) - 1;
        if (head > tail) {
            return UnitRange.NONE;
        }
        return unit == Unit.CHARACTER
                ? new UnitRange(first[head] + characters(start[head], Math.max(start[head], from)),
                        first[tail] + characters(start[tail], Math.min(end[tail], to)))
                : new UnitRange(first[head], first[tail] + 1);
    }

    /// Where these units stand in the text: each by itself, or characters in a row.
    public List<TextSpan> places(UnitRange units) {
        return unit == Unit.CHARACTER ? rows(units) : whole(units);
    }

    private List<TextSpan> whole(UnitRange units) {
        var places = new ArrayList<TextSpan>();
        int piece = firstAtLeast(first, units.from());
        while (piece < start.length && first[piece] < units.to()) {
            int next = piece + 1;
            while (next < start.length && first[next] == first[piece]) {
                next++;
            }
            places.add(new TextSpan(start[piece], end[next - 1]));
            piece = next;
        }
        return places;
    }

    private List<TextSpan> rows(UnitRange units) {
        var places = new ArrayList<TextSpan>();
        for (int piece = Math.max(0, firstAbove(first, units.from()) - 1); piece < start.length && first[piece] < units.to(); piece++) {
            int begin = points.outside(start[piece]);
            int base = begin - first[piece];
            int last = Math.min(points.outside(end[piece]), base + units.to());
            places.add(new TextSpan(points.inside(Math.max(begin, base + units.from())), points.inside(last)));
        }
        return places;
    }

    private int characters(int from, int to) {
        return points.outside(to) - points.outside(from);
    }

    /// The index of the first element above the value.
    private static int firstAbove(int[] sorted, int value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] > value) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static int firstAtLeast(int[] sorted, int value) {
        return firstAbove(sorted, value - 1);
    }
}
