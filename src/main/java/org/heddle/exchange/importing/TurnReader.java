package org.heddle.exchange.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heddle.domain.source.ImportProblem;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;

/// Cuts a text into turns: at its speaker labels or, where it has none, at its blank lines.
final class TurnReader {
    private static final int LONG_BLOCK = 4_000;
    private static final Pattern TIME_AT_END = Pattern.compile(
            "(?:\\n\\h*|^\\h*|(?=[\\[#]))[\\[#(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,-]\\d{1,3})?[\\])#]?$");
    private static final int LONGEST_TIME = 24;

    private final String text;
    private final List<Label> candidates = new ArrayList<>();
    private final List<TextSpan> blocks = new ArrayList<>();
    private int lines;

    private TurnReader(String text) {
        this.text = text;
    }

    /// The turns of a text, who speaks in it, and what is odd about its labels.
    record Reading(List<Turn> turns, List<SpeakerLabel> speakers, List<ImportProblem> problems) {}

    static Reading read(Extract extract, Optional<SpeakerPattern> own) {
        var reader = new TurnReader(extract.text());
        Map<Integer, TextSpan> bold = extract.boldStarts().stream().collect(Collectors.toMap(TextSpan::start, Function.identity()));
        var usual = new LabelReader(extract.text());
        reader.scan((from, to, line) -> own.isPresent()
                ? own.get().at(extract.text(), from, to, line)
                : usual.at(from, to, line, Optional.ofNullable(bold.get(from))));
        return reader.reading();
    }

    private interface LineReader {
        Optional<Label> at(int from, int to, int line);
    }

    private void scan(LineReader reader) {
        int blockStart = -1;
        int linesWithWords = 0;
        for (int from = 0, line = 1; from <= text.length(); line++) {
            int to = text.indexOf('\n', from) < 0 ? text.length() : text.indexOf('\n', from);
            Optional<TextSpan> words = SourceText.trimmed(text, from, to);
            if (words.isPresent()) {
                blockStart = blockStart < 0 ? from : blockStart;
                linesWithWords++;
                reader.at(words.get().start(), to, line).ifPresent(candidates::add);
            } else {
                block(blockStart, from);
                blockStart = -1;
            }
            from = to + 1;
            if (blockStart >= 0 && to - blockStart > LONG_BLOCK) {
                block(blockStart, to);
                blockStart = -1;
            }
        }
        block(blockStart, text.length());
        lines = linesWithWords;
    }

    private void block(int from, int to) {
        if (from >= 0) {
            SourceText.trimmed(text, from, to).ifPresent(blocks::add);
        }
    }

    private Reading reading() {
        List<Label> labels = LabelChoice.of(candidates, blocks, lines);
        List<Turn> turns = labels.isEmpty() ? unlabelled() : labelled(labels);
        return new Reading(turns, speakers(turns), new LabelOddities(text, labels, turns).all());
    }

    private List<Turn> unlabelled() {
        var turns = new ArrayList<Turn>();
        blocks.forEach(block -> turns.add(new Turn(turns.size() + 1, "", block.start(), block.end())));
        return turns;
    }

    private List<Turn> labelled(List<Label> labels) {
        var turns = new ArrayList<Turn>();
        SourceText.trimmed(text, 0, labels.getFirst().at()).ifPresent(opening -> turns.add(new Turn(1, "", opening.start(), opening.end())));
        for (int each = 0; each < labels.size(); each++) {
            Label label = labels.get(each);
            int end = each + 1 < labels.size() ? labels.get(each + 1).at() : text.length();
            turns.add(turn(turns.size() + 1, label, end));
        }
        return turns;
    }

    private Turn turn(int number, Label label, int end) {
        return SourceText.trimmed(text, label.words(), end)
                .flatMap(words -> SourceText.trimmed(text, words.start(), beforeTime(words)))
                .map(words -> new Turn(number, label.name(), words.start(), words.end()))
                .orElseGet(() -> new Turn(number, label.name(), label.words(), label.words()));
    }

    /// Where a time stamp at the end begins: in brackets, between hash signs, or on a line of its own.
    private int beforeTime(TextSpan words) {
        char last = text.charAt(words.end() - 1);
        if (!Character.isDigit(last) && "])#".indexOf(last) < 0) {
            return words.end();
        }
        int from = Math.max(words.start(), words.end() - LONGEST_TIME);
        var time = TIME_AT_END.matcher(text).region(from, words.end()).useAnchoringBounds(true);
        return time.find() ? time.start() : words.end();
    }

    private static List<SpeakerLabel> speakers(List<Turn> turns) {
        var counts = new LinkedHashMap<String, Integer>();
        turns.stream().filter(turn -> !turn.speaker().isEmpty()).forEach(turn -> counts.merge(turn.speaker(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new SpeakerLabel(entry.getKey(), Interviewers.include(entry.getKey()), entry.getValue())).toList();
    }
}
