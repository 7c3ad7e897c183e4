package org.heddle.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.Colour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeMatchesTest {
    private static final Code STRUCTURES = code(Optional.empty(), 0, "Structures", CodeStatus.AGREED);
    private static final Code RENT = code(Optional.of(STRUCTURES.id()), 0, "Rent and debt", CodeStatus.AGREED);
    private static final Code CURRENT = code(Optional.of(STRUCTURES.id()), 1, "Current work", CodeStatus.AGREED);
    private static final Code HIGH = code(Optional.empty(), 1, "High rents", CodeStatus.AGREED);
    private static final Code OLD = code(Optional.empty(), 2, "Rented once", CodeStatus.RETIRED);
    private static final Codebook CODEBOOK = new Codebook(List.of(STRUCTURES, RENT, CURRENT, HIGH, OLD));

    private static Code code(Optional<CodeId> parent, int position, String name, CodeStatus status) {
        return new Code(CodeId.fresh(), parent, position, name, Colour.PALETTE.getFirst(), CodeRules.NONE, status);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing typed: framework order            | ''        | Structures, Rent and debt, Current work, High rents
            names, then words, then letters inside    | rent      | Rent and debt, High rents, Current work
            case and outer space do not count         | ' RENT '  | Rent and debt, High rents, Current work
            letters in order, from a word's beginning | rdt       | Rent and debt
            what stands above finds what is below     | structure | Structures, Rent and debt, Current work
            steps of a path                           | str/cu    | Current work
            first letters of all words                | srad      | Rent and debt
            no such letters                           | xyz       | ''
            """)
    void aFewLettersFindTheCodeThatIsMeant(String rule, String typed, String names) {
        assertEquals(names, String.join(", ", new CodeMatches(CODEBOOK, List.of()).matching(typed).stream().map(match -> match.code().name()).toList()));
    }

    @Test
    void amongEqualMatchesTheOneUsedLastComesFirst() {
        var matches = new CodeMatches(CODEBOOK, List.of(HIGH.id(), CURRENT.id())).matching("");
        assertEquals(List.of(HIGH, CURRENT, STRUCTURES, RENT), matches.stream().map(CodeMatches.Match::code).toList());
    }

    @Test
    void theLettersThatMatchAreKnown() {
        assertEquals(List.of(new CodeMatches.Match(HIGH, List.of(5, 6, 7, 8, 9), 1)), new CodeMatches(CODEBOOK, List.of()).matching("rents"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            two letters wrong,        Structurs,     Structures
            the beginning of a name,  Rent,          Rent and debt
            a name and more,          High rents up, High rents
            short words may differ,   Debt,          -
            another name,             Housing,       -
            nothing,                  '',            -
            """)
    void aNameThatHardlyDiffersIsPointedOut(String rule, String name, String close) {
        assertEquals(Optional.ofNullable(close), new CodeMatches(CODEBOOK, List.of()).nearDuplicate(name).map(Code::name));
    }
}
