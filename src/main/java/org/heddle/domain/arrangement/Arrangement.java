package org.heddle.domain.arrangement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;

/// Codes in the order and under the headings of one place in the paper, such as the abstract. The lines are an outline: no line stands more than one
/// step deeper than the one before it. A code may stand in several places, or nowhere; one that is gone stays on record and is not shown.
public record Arrangement(ArrangementId id, String name, int position, List<Line> lines) {
    /// More than any paper has.
    public static final int MOST_LINES = 10_000;

    public Arrangement {
        name = name.strip();
        if (name.isEmpty()) {
            throw new Refusal("An arrangement needs a name.");
        }
        if (lines.size() > MOST_LINES) {
            throw new Refusal("An arrangement holds up to %,d lines. Nothing was changed.".formatted(MOST_LINES));
        }
        lines = outline(lines);
    }

    public static Arrangement named(String name, int position) {
        return new Arrangement(ArrangementId.fresh(), name, position, List.of());
    }

    private static List<Line> outline(List<Line> lines) {
        var outline = new ArrayList<Line>();
        int deepest = 0;
        for (Line line : lines) {
            Line fitting = line.depth() > deepest ? line.at(deepest) : line;
            outline.add(fitting);
            deepest = fitting.depth() + 1;
        }
        return List.copyOf(outline);
    }

    public Arrangement called(String other) {
        return new Arrangement(id, other, position, lines);
    }

    public Arrangement at(int place) {
        return new Arrangement(id, name, place, lines);
    }

    public Arrangement of(List<Line> other) {
        return new Arrangement(id, name, position, other);
    }

    /// The same lines under another name.
    public Arrangement copied(String other, int place) {
        return new Arrangement(ArrangementId.fresh(), other, place, lines);
    }

    /// All codes of the codebook as they stand there.
    public Arrangement like(Codebook codebook) {
        return of(codebook.inOrder().stream().map(code -> Line.of(upwards(code.id(), codebook).size() - 1, code.id())).toList());
    }

    /// What the codebook still has; what stood below a code that is gone moves up to its place.
    public Arrangement within(Codebook codebook) {
        var left = this;
        for (int at = lines.size() - 1; at >= 0; at--) {
            if (lines.get(at).code().filter(code -> codebook.find(code).isEmpty()).isPresent()) {
                left = left.without(at);
            }
        }
        return left;
    }

    /// One code instead of another; where both stood side by side, once.
    public Arrangement merged(CodeId from, CodeId into) {
        var anew = this;
        for (int at = lines.size() - 1; at >= 0; at--) {
            if (lines.get(at).code().equals(Optional.of(from))) {
                boolean isBeside = anew.besides(at).stream().anyMatch(other -> other.code().equals(Optional.of(into)));
                anew = isBeside ? anew.without(at) : anew.with(at, lines.get(at).about(into));
            }
        }
        return anew;
    }

    private List<Line> besides(int at) {
        int depth = lines.get(at).depth();
        int first = at;
        while (first > 0 && lines.get(first - 1).depth() >= depth) {
            first--;
        }
        int last = at;
        while (last < lines.size() && lines.get(last).depth() >= depth) {
            last++;
        }
        return lines.subList(first, last).stream().filter(line -> line.depth() == depth).toList();
    }

    public Arrangement with(int at, Line line) {
        var anew = new ArrayList<>(lines);
        anew.set(at, line);
        return of(anew);
    }

    /// `at` may be the number of lines: at the end.
    public Arrangement inserting(int at, List<Line> more) {
        var anew = new ArrayList<>(lines);
        anew.addAll(at, more);
        return of(anew);
    }

    /// Takes one line away; what stood below it moves up a step.
    public Arrangement without(int at) {
        var anew = new ArrayList<>(lines);
        int end = end(at);
        for (int below = at + 1; below < end; below++) {
            anew.set(below, lines.get(below).at(lines.get(below).depth() - 1));
        }
        anew.remove(at);
        return of(anew);
    }

    /// Where what stands below this line ends.
    public int end(int at) {
        int end = at + 1;
        while (end < lines.size() && lines.get(end).depth() > lines.get(at).depth()) {
            end++;
        }
        return end;
    }

    /// With what is below it to where `to` is now, that deep. To a place within itself: nothing.
    public Moved moved(int from, int to, int depth) {
        int end = end(from);
        if (to >= from && to < end && !(to == from && depth != lines.get(from).depth())) {
            return new Moved(this, from);
        }
        int deeper = depth - lines.get(from).depth();
        List<Line> block = lines.subList(from, end).stream().map(line -> line.at(line.depth() + deeper)).toList();
        var anew = new ArrayList<>(lines);
        anew.subList(from, end).clear();
        int place = to > from ? Math.max(from, to - block.size()) : to;
        anew.addAll(place, block);
        return new Moved(of(anew), place);
    }

    /// Before the line or block above that is as deep; the first one stays.
    public Moved up(int at) {
        int before = at - 1;
        while (before >= 0 && lines.get(before).depth() > lines.get(at).depth()) {
            before--;
        }
        boolean isFirst = before < 0 || lines.get(before).depth() < lines.get(at).depth();
        return isFirst ? new Moved(this, at) : moved(at, before, lines.get(at).depth());
    }

    public Moved down(int at) {
        int next = end(at);
        boolean isLast = next >= lines.size() || lines.get(next).depth() < lines.get(at).depth();
        return isLast ? new Moved(this, at) : moved(at, end(next), lines.get(at).depth());
    }

    /// Below the line above it.
    public Moved deeper(int at) {
        boolean hasNone = at == 0 || lines.get(at - 1).depth() < lines.get(at).depth();
        return hasNone ? new Moved(this, at) : moved(at, at, lines.get(at).depth() + 1);
    }

    /// Beside the line that it stands below; what followed it there then stands below it.
    public Moved higher(int at) {
        return lines.get(at).depth() == 0 ? new Moved(this, at) : moved(at, at, lines.get(at).depth() - 1);
    }

    /// An arrangement after a move, and where the moved line stands now.
    public record Moved(Arrangement arrangement, int at) {}

    /// The number of each line, such as `2.1`.
    public List<String> numbers() {
        var numbers = new ArrayList<String>();
        var counts = new ArrayList<Integer>();
        for (Line line : lines) {
            while (counts.size() > line.depth() + 1) {
                counts.removeLast();
            }
            if (counts.size() == line.depth()) {
                counts.add(0);
            }
            counts.set(line.depth(), counts.get(line.depth()) + 1);
            numbers.add(String.join(".", counts.stream().map(String::valueOf).toList()));
        }
        return List.copyOf(numbers);
    }

    /// How many lines stand one below the other where they go deepest; at least one.
    public int levels() {
        return lines.stream().mapToInt(line -> line.depth() + 1).max().orElse(1);
    }

    /// Where each code stands, in the order of the lines.
    public Map<CodeId, List<Standing>> standings(Codebook codebook) {
        List<String> numbers = numbers();
        var above = new ArrayList<String>();
        Map<CodeId, List<Standing>> standings = new LinkedHashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            above.subList(line.depth(), above.size()).clear();
            var here = new Standing(numbers.get(at), above);
            line.code().ifPresent(code -> standings.computeIfAbsent(code, _ -> new ArrayList<>()).add(here));
            above.add(line.title(codebook));
        }
        return standings;
    }

    /// Each code once, in order of its first place.
    public List<CodeId> codes() {
        return lines.stream().flatMap(line -> line.code().stream()).distinct().toList();
    }

    /// The nearest code above this one, or itself, that stands here.
    public Optional<CodeId> home(CodeId code, Codebook codebook) {
        var here = new HashSet<>(codes());
        return upwards(code, codebook).stream().filter(here::contains).findFirst();
    }

    /// The code, the one above it, and so on to the top.
    private static List<CodeId> upwards(CodeId code, Codebook codebook) {
        var upwards = new ArrayList<CodeId>();
        for (Optional<Code> one = codebook.find(code); one.isPresent(); one = one.get().parent().flatMap(codebook::find)) {
            upwards.add(one.get().id());
        }
        return upwards;
    }
}
