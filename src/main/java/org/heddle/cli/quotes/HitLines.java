package org.heddle.cli.quotes;

import java.util.ArrayList;
import java.util.List;
import org.heddle.cli.frame.Fields;
import org.heddle.workbench.searching.Found;

/// Hits as lines on the terminal and as fields for programs.
final class HitLines {
    private static final int NEAR = 25;

    private HitLines() {}

    static List<String> cells(Found.Passage hit) {
        return List.of(hit.source().name(), String.valueOf(hit.turn()), hit.attribution(), inContext(hit.before(), hit.text(), hit.after()));
    }

    static String inContext(String before, String text, String after) {
        return "…%s»%s«%s…".formatted(end(before), text, start(after));
    }

    static List<String> numbered(int number, Found.Passage hit) {
        var cells = new ArrayList<>(cells(hit));
        cells.addFirst(String.valueOf(number));
        return cells;
    }

    static Fields proposal(int number, Found.Passage hit) {
        return new Fields().put("number", number).put("source", hit.source().name()).put("turn", hit.turn()).put("speaker", hit.speaker())
                .put("text", hit.text()).put("before", hit.before()).put("after", hit.after()).put("attribution", hit.attribution());
    }

    private static String end(String words) {
        return words.substring(words.offsetByCodePoints(words.length(), -Math.min(NEAR, words.codePointCount(0, words.length()))));
    }

    private static String start(String words) {
        return words.substring(0, words.offsetByCodePoints(0, Math.min(NEAR, words.codePointCount(0, words.length()))));
    }
}
