package org.heddle.ui.analysis.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TabTextTest {
    @Test
    void whatIsWrittenReadsBack() {
        var cells = List.of(List.of("plain", "two\nlines", "a \"word\""), List.of("tab\there", "", "\"whole\""), List.of("", "", "end"));
        assertEquals(cells, TabText.read(TabText.write(cells)));
    }

    @Test
    void spreadsheetsEndWithALineOfTheirOwn() {
        assertEquals(List.of(List.of("a", "b"), List.of("c", "")), TabText.read("a\tb\r\nc\t\r\n"));
        assertEquals(List.of(List.of("one cell")), TabText.read("one cell"));
        assertEquals(List.of(), TabText.read(""));
    }
}
