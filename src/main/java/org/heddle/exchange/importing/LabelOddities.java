package org.heddle.exchange.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heddle.domain.source.ImportProblem;
import org.heddle.domain.source.Turn;

/// What a researcher should look at after an import: labels that may be slips, turns without words, letters that were lost.
final class LabelOddities {
    private static final int LONG_PARAGRAPH = 20_000;
    private static final int LONGEST_LABEL = 40;
    private static final int MOST_PROBLEMS = 200;
    private static final int MOST_SPEAKERS = 200;
    private static final char LOST = '\uFFFD';

    private final String text;
    private final List<Label> labels;
    private final List<Turn> turns;
    private final Map<String, Label> firsts = new LinkedHashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final List<ImportProblem> problems = new ArrayList<>();

    LabelOddities(String text, List<Label> labels, List<Turn> turns) {
        this.text = text;
        this.labels = labels;
        this.turns = turns;
        for (Label label : labels) {
            firsts.putIfAbsent(label.name(), label);
            times.merge(label.name(), 1, Integer::sum);
        }
    }

    /// All of them, in the order of their lines.
    List<ImportProblem> all() {
        if (labels.isEmpty()) {
            report(0, "No speaker labels were found, so the text was cut into turns at its blank lines.");
        }
        styles();
        if (firsts.size() <= MOST_SPEAKERS) {
            firsts.values().forEach(this::spelling);
        }
        emptyTurns();
        lostLetters();
        lines();
        problems.sort(Comparator.comparingInt(ImportProblem::line));
        return firstOnes();
    }

    private List<ImportProblem> firstOnes() {
        if (problems.size() <= MOST_PROBLEMS) {
            return problems;
        }
        int more = problems.size() - MOST_PROBLEMS;
        var shown = new ArrayList<>(problems.subList(0, MOST_PROBLEMS));
        shown.add(new ImportProblem(0, "%s odd; these are the first %d.".formatted(
                more == 1 ? "1 more line is" : more + " more lines are", MOST_PROBLEMS)));
        return shown;
    }

    private void report(int line, String sentence) {
        problems.add(new ImportProblem(line, sentence));
    }

    private void styles() {
        var byStyle = new TreeMap<Label.Style, List<Label>>();
        labels.forEach(label -> byStyle.computeIfAbsent(label.style(), _ -> new ArrayList<>()).add(label));
        if (byStyle.size() < 2) {
            return;
        }
        List<Label> most = byStyle.values().stream().max(Comparator.comparingInt(List::size)).orElseThrow();
        byStyle.remove(most.getFirst().style());
        byStyle.values().forEach(few -> report(few.getFirst().line(), "Most labels are set apart by %s, but here %s stands after “%s” (%s)."
                        .formatted(most.getFirst().style().words(), few.getFirst().style().words(), few.getFirst().name(), places(few.size()))));
    }

    private static String places(int count) {
        return count == 1 ? "the only place" : count + " places in all";
    }

    private void spelling(Label label) {
        int mine = times.getOrDefault(label.name(), 0);
        for (Label other : firsts.values()) {
            int theirs = times.getOrDefault(other.name(), 0);
            boolean rarer = mine < theirs || (mine == theirs && label.line() > other.line());
            if (rarer && !label.name().equals(other.name()) && Label.folded(label.name()).equals(Label.folded(other.name()))) {
                report(label.line(), "“%s” and “%s” may be one speaker, written in two ways.".formatted(label.name(), other.name()));
                return;
            }
            if (rarer && mine == 1 && Likeness.slipOf(label.name(), other.name())) {
                report(label.line(), "The label “%s” stands only here; is it a slip for “%s”?".formatted(label.name(), other.name()));
                return;
            }
        }
    }

    private void emptyTurns() {
        int opening = turns.size() - labels.size();
        for (int each = 0; each < labels.size(); each++) {
            if (turns.get(opening + each).span().isEmpty()) {
                report(labels.get(each).line(), "Nothing follows the label “%s”.".formatted(labels.get(each).name()));
            }
        }
    }

    /// A line that begins like a turn, but with a semicolon for the colon; a paragraph that never ends.
    private void lines() {
        for (int from = 0, line = 1; from < text.length(); line++) {
            int to = text.indexOf('\n', from) < 0 ? text.length() : text.indexOf('\n', from);
            semicolon(text.substring(from, Math.min(to, from + LONGEST_LABEL)), line);
            if (to - from > LONG_PARAGRAPH) {
                report(line, "This paragraph has %d characters; were line ends lost?".formatted(text.codePointCount(from, to)));
            }
            from = to + 1;
        }
    }

    private void semicolon(String beginning, int line) {
        int at = beginning.indexOf(';');
        if (at > 0 && firsts.containsKey(Label.tidied(beginning.substring(0, at)))) {
            report(line, "“%s” looks like the label “%s” but was read as words said by the speaker before."
                    .formatted(beginning.substring(0, at + 1).strip(), Label.tidied(beginning.substring(0, at))));
        }
    }

    private void lostLetters() {
        int first = text.indexOf(LOST);
        if (first >= 0) {
            long all = text.chars().filter(letter -> letter == LOST).count();
            report(line(first), all == 1 ? "A letter was lost before this file was made (\uFFFD)."
                    : "Letters were lost before this file was made (\uFFFD): %d, the first of them here.".formatted(all));
        }
    }

    private int line(int at) {
        return 1 + (int) text.substring(0, at).chars().filter(letter -> letter == '\n').count();
    }
}
