package org.heddle.domain.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {
    @Test
    void aTextHasOneFormOfEachLetterAndOneKindOfLineEnd() {
        assertEquals("caf\u00E9\nno\n\nso\n", SourceText.clean("\uFEFFcafe\u0301\r\nno\r\rso\n"));
    }

    @Property
    void whatIsCleanStaysAsItIs(@ForAll String raw) {
        String text = SourceText.clean(raw.replace("\uFEFF", ""));
        assertEquals(text, SourceText.clean(text));
    }

    @Test
    void theHashIsThatOfTheTextInUtf8() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", SourceText.sha256("abc"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            as it is,               2,   6, word
            space before,           0,   6, word
            space behind,           2,   9, word
            from outside the text, -4,  99, word
            nothing but space,      0,   2, -
            nothing at all,         3,   3, -
            """)
    void aSelectionLosesTheWhiteSpaceAroundIt(String what, int from, int to, String words) {
        String text = " \u00A0word\n\t ";
        assertEquals(Optional.ofNullable(words), SourceText.trimmed(text, from, to).map(span -> span.of(text)));
    }

    @Test
    void onlyTheMiddleOfAPairCutsACodePoint() {
        String text = "a🙂e\u0301";
        assertEquals(List.of(2), IntStream.rangeClosed(0, text.length()).filter(at -> SourceText.cutsCodePoint(text, at)).boxed().toList());
    }
}
