package org.heddle.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.junit.jupiter.api.Test;

final class ExcerptTest {
    @Test
    void theContextEndsWithTheTurn() {
        assertEquals(new Excerpt("We had ", "trust", " then."), excerpt("GP: We had trust then.\n\nINT: Why?", 4, 22, "trust"));
    }

    @Test
    void theContextIsSixtyLettersEachSide() {
        String many = "abcdefghi ".repeat(10);
        assertEquals(new Excerpt("abcdefghi ".repeat(6), "trust", (" " + "abcdefghi ".repeat(6)).substring(0, 60)),
                excerpt(many + "trust " + many, 0, 206, "trust"));
    }

    @Test
    void picturesAndAccentsAreNotCut() {
        String before = "e\u0301" + "x".repeat(59);
        String after = "x".repeat(59) + "👩\u200D⚕️ and";
        assertEquals(new Excerpt("x".repeat(59), "trust", "x".repeat(59) + "👩"), excerpt(before + "trust" + after.replace("\u200D⚕️", " "), 0, 130, "trust"));
        assertEquals(new Excerpt("x".repeat(59), "trust", "x".repeat(58)), excerpt(before + "trust" + "x".repeat(58) + "👩\u200D⚕️ and", 0, 130, "trust"));
    }

    private static Excerpt excerpt(String text, int from, int to, String words) {
        int at = text.indexOf(words);
        return Excerpt.of(text.substring(from, to), new Hit(SourceId.fresh(), 1, "GP", new TextSpan(at, at + words.length()), new TextSpan(from, to)));
    }
}
