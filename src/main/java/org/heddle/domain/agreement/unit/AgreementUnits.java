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

/// The units of one source, numbered from 0. They lie in stretches of participants' words; between those are the interviewer,
/// labels and blank lines. Holds no text. A unit is coded when any of its characters is.
public final class AgreementUnits {
    private final Unit unit;
    private final CodePoints points;
    private final int[] start;
    private final int[] end;
    private final int[] first;
    private final int count;

    private AgreementUnits(Unit unit, CodePoints points, List<TextSpan> stretches, List<Integer> turnOfStretch) {
        this.unit = unit;
        this.points = points;
        start = stretches.stream().mapToInt(TextSpan::start).toArray();
        end = stretches.stream().mapToInt(TextSpan::end).toArray();
        first = new int[start.length];
        int units = 0;
        for (int at = 0; at < start.length; at++) {
            first[at] = switch (unit) {
                case TURN -> turnOfStretch.get(at);
                case CHARACTER -> units;
            };
            units = switch (unit) {
                case TURN -> first[at] + 1;
                case CHARACTER -> units + characters(start[at], end[at]);
            };
        }
        count = units;
    }

    public static AgreementUnits of(Transcript transcript, Unit unit) {
        var stretches = new ArrayList<TextSpan>();
        var turnOfStretch = new ArrayList<Integer>();
        Set<String> interviewers = new HashSet<>();
        transcript.speakers().stream().filter(Speaker::isInterviewer).map(Speaker::label).forEach(interviewers::add);
        int turns = 0;
        for (Turn turn : transcript.turns().all()) {
            var words = SourceText.trimmed(transcript.text(), turn.start(), turn.end());
            if (words.isPresent() && !interviewers.contains(turn.speaker())) {
                addLines(transcript.text(), words.get(), stretches);
                while (turnOfStretch.size() < stretches.size()) {
                    turnOfStretch.add(turns);
                }
                turns++;
            }
        }
        return new AgreementUnits(unit, new CodePoints(transcript.text()), stretches, turnOfStretch);
    }

    /// Lines with words, those that follow each other in one stretch; a line ends with its line break.
    private static void addLines(String text, TextSpan turn, List<TextSpan> stretches) {
        int from = turn.start();
        int line = turn.start();
        while (line < turn.end()) {
            int lineBreak = text.indexOf('\n', line, turn.end());
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
    }

    private static boolean isBlank(String text, int from, int to) {
        return SourceText.trimmed(text, from, to).isEmpty();
    }

    public int count() {
        return count;
    }

    /// The units with any character in the passage.
    public UnitRange touching(int from, int to) {
        int head = firstAbove(end, from);
        int tail = firstAtLeast(start, to) - 1;
        if (head > tail) {
            return UnitRange.NONE;
        }
        return switch (unit) {
            case TURN -> new UnitRange(first[head], first[tail] + 1);
            case CHARACTER -> new UnitRange(first[head] + characters(start[head], Math.max(start[head], from)),
                    first[tail] + characters(start[tail], Math.min(end[tail], to)));
        };
    }

    /// Where these units stand in the text: each turn by itself, or characters in a row.
    public List<TextSpan> places(UnitRange units) {
        var places = new ArrayList<TextSpan>();
        int stretch = switch (unit) {
            case TURN -> firstAtLeast(first, units.from());
            case CHARACTER -> Math.max(0, firstAbove(first, units.from()) - 1);
        };
        while (stretch < start.length && first[stretch] < units.to()) {
            int next = stretch + 1;
            while (unit == Unit.TURN && next < start.length && first[next] == first[stretch]) {
                next++;
            }
            places.add(place(stretch, next - 1, units));
            stretch = next;
        }
        return places;
    }

    private TextSpan place(int head, int tail, UnitRange units) {
        return switch (unit) {
            case TURN -> new TextSpan(start[head], end[tail]);
            case CHARACTER -> {
                int base = points.outside(start[head]) - first[head];
                int last = Math.min(points.outside(end[head]), base + units.to());
                yield new TextSpan(points.inside(Math.max(points.outside(start[head]), base + units.from())), points.inside(last));
            }
        };
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
