package org.heddle.exchange.importing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.source.TextSpan;
import org.heddle.exchange.importing.Label.Style;

/// Decides over a whole file which of the things that look like speaker labels are some: a sentence with a colon seldom comes
/// twice, and in a transcript most paragraphs carry a label.
final class LabelChoice {
    private static final double SOME = 0.1;
    private static final double MANY = 0.3;
    private static final double MOST = 0.6;
    private static final double NEARLY_ALL = 0.8;
    private static final int FEW = 3;
    private static final int MOST_SPEAKERS = 200;
    private static final int MOST_CANDIDATES = 2_000;

    private final Map<Kind, Integer> counts = new LinkedHashMap<>();
    private final Map<Style, Double> shares = new EnumMap<>(Style.class);
    private final Set<Kind> chosen = new HashSet<>();

    private final Map<String, LabelShape> shapes = new HashMap<>();

    private record Kind(String name, Style style) {
        static Kind of(Label label) {
            return new Kind(label.name(), label.style());
        }
    }

    private LabelChoice(List<Label> candidates, List<TextSpan> blocks, int lines) {
        candidates.forEach(label -> counts.merge(Kind.of(label), 1, Integer::sum));
        Set<Integer> openings = blocks.stream().map(TextSpan::start).collect(Collectors.toSet());
        for (Style style : Style.values()) {
            var labels = candidates.stream().filter(label -> label.style() == style && mayShowAHabit(label)).toList();
            double ofLines = labels.size() / (double) Math.max(lines, 1);
            double ofBlocks = labels.stream().filter(label -> openings.contains(label.at())).count() / (double) Math.max(openings.size(), 1);
            shares.put(style, openings.size() >= FEW ? Math.max(ofLines, ofBlocks) : ofLines);
        }
    }

    /// A colon after a name is seldom anything else; tabs and dashes after words that never come again are a table or prose.
    private boolean mayShowAHabit(Label label) {
        return switch (shape(Kind.of(label))) {
            case KNOWN, ROLE -> true;
            case NAME -> label.style() == Style.COLON || counts.getOrDefault(Kind.of(label), 0) > 1;
            case WORDS -> counts.getOrDefault(Kind.of(label), 0) > 1;
            case HEADING -> false;
        };
    }

    static List<Label> of(List<Label> candidates, List<TextSpan> blocks, int lines) {
        var choice = new LabelChoice(candidates, blocks, lines);
        choice.counts.forEach(choice::judge);
        choice.judgeAgain();
        return candidates.stream().filter(label -> choice.chosen.contains(Kind.of(label))).toList();
    }

    private LabelShape shape(Kind kind) {
        return shapes.computeIfAbsent(kind.name(), LabelShape::of);
    }

    private void judge(Kind kind, int times) {
        boolean speaks = switch (kind.style()) {
            case OWN -> true;
            case COLON -> beforeColon(shape(kind), times, share(Style.COLON));
            case TAB, DASH, BOLD, STAMP -> weaklySetApart(shape(kind), kind, times);
        };
        if (speaks) {
            chosen.add(kind);
        }
    }

    /// How many of the lines or paragraphs, whichever is more telling, begin with a label of this style.
    private double share(Style style) {
        return shares.getOrDefault(style, 0.0);
    }

    private static boolean beforeColon(LabelShape shape, int times, double share) {
        return switch (shape) {
            case KNOWN -> true;
            case ROLE -> times > 1 || share >= SOME;
            case NAME -> (times > 1 && share >= SOME) || share >= NEARLY_ALL;
            case WORDS -> times > 1 && share >= MOST;
            case HEADING -> false;
        };
    }

    /// A tab, a dash or bold letters also stand in tables and sentences, so they must be the habit of the file.
    private boolean weaklySetApart(LabelShape shape, Kind kind, int times) {
        boolean habit = share(kind.style()) >= MANY;
        return switch (shape) {
            case KNOWN, ROLE -> habit && (kind.name().length() > 1 || kind.style() != Style.DASH);
            case NAME -> times > 1 && share(kind.style()) >= MOST;
            case WORDS, HEADING -> false;
        };
    }

    /// A name that came once counts when it is, or is nearly, one already chosen.
    private void judgeAgain() {
        Set<String> known = chosen.stream().map(kind -> Label.folded(kind.name())).collect(Collectors.toSet());
        boolean slipsCanBeSought = known.size() <= MOST_SPEAKERS && counts.size() <= MOST_CANDIDATES;
        for (Kind kind : counts.keySet()) {
            boolean mayBeOne = kind.name().length() > 1 && shape(kind) != LabelShape.HEADING;
            boolean mayBeASlip = slipsCanBeSought && kind.style() == Style.COLON && shape(kind) != LabelShape.WORDS;
            if (mayBeOne && (known.contains(Label.folded(kind.name()))
                    || (mayBeASlip && known.stream().anyMatch(name -> Likeness.slipOf(kind.name(), name))))) {
                chosen.add(kind);
            }
        }
    }
}
