package org.heddle.ui.coding;

import org.heddle.domain.source.SourceText;

/// The name of a code that is made of a speaker's own words: whole words where they fit, without the marks before the first one.
final class InVivo {
    private static final int LONGEST = 60;

    private InVivo() {}

    static String name(String selected) {
        String words = selected.replaceAll("\\s+", " ");
        String begun = words.replaceFirst("^[\\p{P}\\s]+(?=[\\p{L}\\p{N}])", "");
        return "“" + (begun.length() <= LONGEST ? begun : cut(begun) + "…") + "”";
    }

    private static String cut(String words) {
        int blank = words.lastIndexOf(' ', LONGEST);
        int end = blank > 0 ? blank : SourceText.cutsCodePoint(words, LONGEST) ? LONGEST - 1 : LONGEST;
        return words.substring(0, end);
    }
}
