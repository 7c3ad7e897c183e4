package org.heddle.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.heddle.domain.source.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgeTest {
    private static final String TEXT = "The rent 🙂 decides everything.";

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
        assertEquals(Optional.ofNullable(words), edge.moved(new TextSpan(start, end), TEXT, forward).map(span -> span.of(TEXT)));
    }
}
