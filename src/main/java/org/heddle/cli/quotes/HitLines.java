package org.heddle.cli.quotes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heddle.cli.frame.Fields;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.source.CodePoints;
import org.heddle.workbench.searching.Found;
import org.heddle.workbench.searching.FoundWritings;
import org.heddle.workbench.searching.facet.FacetGroup;

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

    static List<String> cells(FoundWritings.Place place) {
        return List.of(place.writing().sort().words(), place.writing().title(), place.writing().about(),
                inContext(place.before(), place.words(), place.after()));
    }

    static Fields fields(FoundWritings.Place place) {
        var points = new CodePoints(place.writing().text());
        return new Fields().put("sort", place.writing().sort().words()).put("id", place.writing().id()).put("title", place.writing().title())
                .put("about", place.writing().about()).put("start", points.outside(place.span().start())).put("end", points.outside(place.span().end()))
                .put("text", place.words()).put("before", place.before()).put("after", place.after());
    }

    static Fields fields(FacetGroup group) {
        return new Fields().put("by", group.title()).put("values", group.choices().stream()
                .map(choice -> new Fields().put("value", choice.words()).put("hits", choice.count().orElse(0))).toList());
    }

    /// How many of the hits have each code; the most frequent first.
    static Map<String, Long> codes(Found found, Codebook codebook) {
        Map<String, Long> counts = found.passages().stream().flatMap(hit -> hit.codings().stream().map(Coding::code).distinct())
                .collect(Collectors.groupingBy(code -> codebook.path(code).toString(), Collectors.counting()));
        Map<String, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
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
