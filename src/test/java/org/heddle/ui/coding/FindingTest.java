package org.heddle.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            in any case,             cafe,   false, false, Cafe cafe CAFE,       3
            as written,              cafe,   true,  false, Cafe cafe CAFE,       1
            inside words,            art,    false, false, art party start art., 4
            whole words only,        art,    false, true,  art party start art., 2
            beside a mark,           (art),  false, true,  an (art) of,          1
            accents are letters,     caf,    false, true,  café caf,             1
            written in two pieces,   café,  false, false, café,                 1
            Hebrew whole words,      מכתב,   false, true,  מכתב המכתבים,         1
            blanks find nothing,     ' ',    false, false, a b c,                0
            no overlap,              aa,     false, false, aaaa,                 2
            """)
    void findsWhatStandsThere(String what, String words, boolean matchCase, boolean wholeWords, String text, int hits) {
        assertEquals(hits, new Finding(words, matchCase, wholeWords).in(text).size());
    }
}
