package org.heddle.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.heddle.domain.source.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EdgeTest {
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
}
