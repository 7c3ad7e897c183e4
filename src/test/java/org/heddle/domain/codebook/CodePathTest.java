package org.heddle.domain.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodePathTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            Hopeful pessimism,                1, Hopeful pessimism, ''
            Hopeful pessimism > Do it anyway, 2, Hopeful pessimism, Do it anyway
            A > B > C,                        3, A,                 B > C
            A>B,                              1, A>B,               ''
            Rent \\> food > Debt,             2, Rent > food,       Debt
            A > Rent \\> food,                2, A,                 Rent \\> food
            """)
    void aPathIsReadAndWritten(String written, int steps, String theme, String subtheme) {
        CodePath path = CodePath.parse(written);
        assertEquals(steps, path.names().size());
        assertEquals(theme, path.theme());
        assertEquals(subtheme, path.subtheme());
        assertEquals(written, path.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"> 65 years", "A >", ">", "> > >", "a > b > c", "a \\> b", "\\>", "a>b", "\\\\> a >"})
    void whateverACodeIsCalledItsPathIsReadAsItWasWritten(String name) {
        var path = new CodePath(List.of("A", name, name));
        assertEquals(path, CodePath.parse(path.toString()));
    }

    @Test
    void theParentEndsAtTheRoot() {
        var path = new CodePath(List.of("A", "B"));
        assertEquals("B", path.last());
        assertEquals(Optional.of(new CodePath(List.of("A"))), path.parent());
        assertEquals(Optional.empty(), path.parent().orElseThrow().parent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A >  > B", "A > > B", "A > ", "A >", " > A", "> A", ">", " > ", "A > B >"})
    void everyStepHasAName(String written) {
        assertEquals("A code's path needs a name at each step, such as Hopeful pessimism > Do it anyway.",
                assertThrows(Refusal.class, () -> CodePath.parse(written)).sentence());
    }
}
