package org.heddle.domain.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heddle.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodebookTest {
    private static final Code STRUCTURES = code(Optional.empty(), 0, "Structures", 0);
    private static final Code RENT = code(Optional.of(STRUCTURES.id()), 0, "Rent > food", 0);
    private static final Code WORK = code(Optional.of(STRUCTURES.id()), 1, "Work", 1);
    private static final Code PEOPLE = code(Optional.empty(), 1, "People", 2);
    private static final Code OTHER_WORK = code(Optional.of(PEOPLE.id()), 0, "Work", 3);
    private static final Codebook CODEBOOK = new Codebook(List.of(OTHER_WORK, PEOPLE, WORK, RENT, STRUCTURES));

    private static Code code(Optional<CodeId> parent, int position, String name, int colour) {
        return new Code(CodeId.fresh(), parent, position, name, Colour.PALETTE.get(colour), CodeRules.NONE, CodeStatus.AGREED);
    }

    @Test
    void eachCodeStandsBeforeItsChildren() {
        assertEquals(List.of(STRUCTURES, RENT, WORK, PEOPLE, OTHER_WORK), CODEBOOK.inOrder());
        assertEquals(List.of(STRUCTURES, PEOPLE), CODEBOOK.roots());
        assertEquals(List.of(STRUCTURES.id(), RENT.id(), WORK.id()), List.copyOf(CODEBOOK.withChildren(STRUCTURES.id())));
        assertEquals(3, CODEBOOK.rank(PEOPLE.id()));
        assertEquals(Integer.MAX_VALUE, CODEBOOK.rank(CodeId.fresh()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Structures,                  Structures
            ' People ',                  People
            Structures > Work,           Structures > Work
            People > Work,               People > Work
            Structures > Rent \\> food,  Structures > Rent \\> food
            Rent > food,                 Structures > Rent \\> food
            Rent \\> food,               Structures > Rent \\> food
            """)
    void aPersonNamesACodeByItsPathOrByALastNameThatOnlyOneHas(String words, String path) {
        assertEquals(path, CODEBOOK.path(CODEBOOK.named(words).id()).toString());
    }

    @Test
    void anIdNamesItsCode() {
        assertEquals(WORK, CODEBOOK.named(WORK.id().value().toString().toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Work          | Two codes are called “Work”: Structures > Work and People > Work. Give the path.
            Housing       | There is no code “Housing” in the codebook.
            People > Rent | There is no code “People > Rent” in the codebook.
            """)
    void whatCannotBeToldApartOrFoundIsRefused(String words, String sentence) {
        assertEquals(sentence, assertThrows(Refusal.class, () -> CODEBOOK.named(words)).sentence());
    }

    @Test
    void aFreshColourIsTheOneThatSiblingsAndThenTheCodebookUseLeast() {
        assertEquals(Colour.PALETTE.getFirst(), Codebook.EMPTY.freshColour(Optional.empty()));
        assertEquals(Colour.PALETTE.get(4), CODEBOOK.freshColour(Optional.empty()));
        assertEquals(Colour.PALETTE.get(4), CODEBOOK.freshColour(Optional.of(STRUCTURES.id())));

        List<Code> twelve = IntStream.range(0, 12).mapToObj(at -> code(Optional.empty(), at, "Code " + at, at)).toList();
        var child = code(Optional.of(twelve.getFirst().id()), 0, "Child", 0);
        var full = new Codebook(Stream.concat(twelve.stream(), Stream.of(child)).toList());
        assertEquals(Colour.PALETTE.get(1), full.freshColour(Optional.empty()));
        assertEquals(Colour.PALETTE.get(1), full.freshColour(Optional.of(twelve.getFirst().id())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A >", "A > ", "A > B >"})
    void aNameThatWasTypedHalfAsAPathMakesNoCode(String name) {
        assertEquals("“%s” ends where another name would have to follow. No code was made.".formatted(name.strip()),
                assertThrows(Refusal.class, () -> Codebook.EMPTY.fresh(name, Optional.empty(), CodeStatus.PROPOSED)).sentence());
        Code code = Codebook.EMPTY.fresh("> 65 years", Optional.empty(), CodeStatus.PROPOSED);
        assertEquals(code, new Codebook(List.of(code)).named("\\> 65 years"));
        assertEquals(code, new Codebook(List.of(code)).named("> 65 years"));
        assertEquals(code, new Codebook(List.of(code)).named(code.id().value().toString()));
    }
}
