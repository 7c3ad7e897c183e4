package org.heddle.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.heddle.domain.source.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EdgeTest {
    private static final String RENT = "The rent 🙂 decides everything.";
    private static final String TEXT = "Bits. I mean that quite literally, I can do (some) bits. I can treat.";

    @ParameterizedTest(name = "{0} {1} of “{2}”")
    @CsvSource(delimiter = ';', textBlock = """
            START; back;   I can do;        literally, I can do
            START; on;     I can do;        can do
            END;   back;   I can do;        I can
            END;   on;     I can do (some); I can do (some) bits
            END;   on;     I can do;        I can do (some
            END;   on;     bits;            bits.
            END;   back;   bits.;           bits
            """)
    void anEdgeMovesByAWordAndNoPassageBeginsWithAComma(Edge edge, String direction, String words, String moved) {
        int at = TEXT.lastIndexOf(words);
        assertEquals(moved, edge.moved(new TextSpan(at, at + words.length()), TEXT, direction.equals("on")).orElseThrow().of(TEXT));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            the end takes a word in,          END,    4,  8, true,  rent 🙂
            and the next one,                 END,    4, 11, true,  rent 🙂 decides
            the end lets a word go,           END,    0,  8, false, The
            the start takes a word in,        START,  4,  8, false, The rent
            the start lets a word go,         START,  0,  8, true,  rent
            the last word cannot go at the end,   END,    4,  8, false, -
            the last word cannot go at the start, START,  4,  8, true,  -
            the text begins here,             START,  0,  8, false, -
            the text ends here,               END,   12, 31, true,  -
            """)
    void anEdgeMovesByAWord(String what, Edge edge, int start, int end, boolean forward, String words) {
        assertEquals(Optional.ofNullable(words), edge.moved(new TextSpan(start, end), RENT, forward).map(span -> span.of(RENT)));
    }
}
