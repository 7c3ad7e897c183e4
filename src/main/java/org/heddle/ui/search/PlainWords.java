package org.heddle.ui.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words as somebody types them who knows nothing of the language of queries: its signs stand for themselves, only * and ? for letters.
final class PlainWords {
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\"“”„«»()]+");
    private static final Pattern SIGNS = Pattern.compile("[\\p{Punct}–—…]*");
    private static final Pattern LANGUAGE = Pattern.compile("AND|OR|NOT|[-+].*|.*[:/{}~\\[\\]\\\\^|].*");

    private PlainWords() {}

    /// Each word so that the language takes it as it is.
    static List<String> of(String typed) {
        return cut(typed).map(word -> LANGUAGE.matcher(word).matches() ? "\"" + word + "\"" : word).toList();
    }

    /// All of them for a place between quotation marks.
    static String inARow(String typed) {
        return String.join(" ", cut(typed).toList());
    }

    private static Stream<String> cut(String typed) {
        return BETWEEN.splitAsStream(typed).filter(word -> !SIGNS.matcher(word).matches());
    }
}
