package org.heddle.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.heddle.domain.Refusal;
import org.heddle.domain.search.WordForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QueryReaderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            trust                        | trust
            TRUST Café                   | all(trust cafe)
            trust trust                  | trust
            trust AND time               | all(trust time)
            trust OR time OR money       | any(trust time money)
            trust time OR money          | any(all(trust time) money)
            trust (time OR money)        | all(trust any(time money))
            trust -time                  | all(trust not time)
            trust NOT time               | all(trust not time)
            trust AND NOT (a OR b)       | all(trust not any(a b))
            NOT time trust               | all(trust not time)
            or and not                   | all(or and not)
            "OR"                         | or
            “it’s time”                  | [it's time]
            «it's time»                  | [it's time]
            build-up                     | [build up]
            GP:C3                        | [gp c3]
            -build-up x                  | all(x not [build up])
            sort - of — course           | all(sort of course)
            trust*                       | trust*
            wom?n *ness                  | all(wom?n *ness)
            "it's gonn* be"              | [it's gonn* be]
            "sort * thing"               | [sort +2thing]
            "* sort of *"                | [sort of]
            "what do you think?"         | [what do you think¿]
            trust~                       | trust~1
            gentrified~                  | gentrified~2
            trust~2                      | trust~2
            trust~0                      | trust
            "time trust"~5               | near(time trust 5)
            "build-up time"~0            | near(build up time 0)
            "time"~5                     | time
            "time trust"~>5              | near(time trust >5)
            "time trust"~2turns          | turns(time trust 2)
            "time trust"~>1turn          | turns(time trust >1)
            /rent(s)?/                   | expression(rent(s)?)
            /GP/c OR trust               | any(expression(GP capitals) trust)
            (/a\\/b/ and/or)              | all(expression(a\\/b) [and or])
            refuge("after refuge")       | all(refuge [after refuge])
            """)
    void readsTheLanguage(String query, String meaning) {
        assertEquals(meaning, words(QueryReader.read(query)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            — …               | There is no word to look for in the query. Type a word, or a phrase in quotation marks.
            -trust            | At position 1 the query says only what to leave out. Put a word to look for beside it.
            time OR NOT trust | At position 9 the query says only what to leave out. Put a word to look for beside it.
            🙂 "trust         | The quotation mark at position 3 is not closed. Put another after the last word of the phrase.
            a "—" b           | There is no word between the quotation marks at position 3. Put one in, or take them out.
            (time OR trust    | The bracket at position 1 is not closed. Put a ) after its last word.
            time) trust       | The closing bracket at position 5 has no opening one before it. Take it out, or add the other.
            time () trust     | There is no word in the brackets at position 6. Take them out, or put one in.
            time OR           | OR at position 6 needs a word on both sides. Add one, or put OR in quotation marks if you look for it.
            OR time           | OR at position 1 needs a word on both sides. Add one, or put OR in quotation marks if you look for it.
            time OR OR trust  | OR at position 6 needs a word on both sides. Add one, or put OR in quotation marks if you look for it.
            AND time          | AND at position 1 needs a word on both sides. Words in a row mean AND, so it can be left out.
            time AND          | AND at position 6 needs a word on both sides. Words in a row mean AND, so it can be left out.
            time NOT          | NOT at position 6 needs a word after it. Add one, or put NOT in quotation marks if you look for it.
            time NOT NOT now  | NOT at position 6 stands before another NOT. Take both out.
            time *            | The * at position 6 stands alone and would find every word. Put letters beside it, as in trust*.
            time trust~3      | The ~ at position 11 can allow 1 or 2 other letters, not more. Write word~2, or use * for any letters.
            trust*~1          | The ~ at position 7 looks for words similar to one word; it cannot be joined with *, ? or a hyphen. Leave one of them out.
            "time trust"~     | The ~ at position 13 needs a number: how many other words may stand between, as in "time trust"~5, or how many turns, as in "time trust"~2turns.
            """)
    void saysWhatItCannotReadAndWhere(String query, String sentence) {
        assertEquals(sentence, assertThrows(Refusal.class, () -> QueryReader.read(query)).sentence());
    }

    @Test
    void anEmptyQueryTooManyBracketsAndAnEndlessQueryAreRefused() {
        assertThrows(Refusal.class, () -> QueryReader.read(""));
        assertThrows(Refusal.class, () -> QueryReader.read("(".repeat(2_000) + "a" + ")".repeat(2_000)));
        assertThrows(Refusal.class, () -> QueryReader.read("word ".repeat(2_000)));
    }

    @Test
    void wordsOutsideQuotationMarksStandForTheirFormsWhenALanguageIsChosen() {
        assertEquals("all(rent=ENGLISH dam* house [build up] rent)", words(QueryReader.read("rent dam* \"house\" build-up \"rent\"", WordForms.ENGLISH)));
    }

    @Test
    void whatStandsUnderNotIsNotMarked() {
        assertEquals(List.of("trust", "[it's time]", "mon*", "trust"),
                QueryReader.read("trust -fear (\"it's time\" OR mon* OR trust)").marked().map(QueryReaderTest::words).toList());
    }

    private static String words(Wanted wanted) {
        return switch (wanted) {
            case Wanted.Word(String word) -> word;
            case Wanted.Pattern(String letters) -> letters;
            case Wanted.Similar(String word, int letters) -> word + "~" + letters;
            case Wanted.Phrase(List<Wanted.Placed> terms) -> phrase(terms);
            case Wanted.Forms(String word, WordForms language) -> word + "=" + language;
            case Wanted.Near(List<Wanted.Term> terms, int between, boolean inOrder) -> "near(%s %s%d)".formatted(words(terms), inOrder ? ">" : "", between);
            case Wanted.NearTurns(List<Wanted.Term> terms, int turns, boolean inOrder) -> "turns(%s %s%d)".formatted(words(terms), inOrder ? ">" : "", turns);
            case Wanted.Expression(String letters, boolean capitalsMatter) -> "expression(%s%s)".formatted(letters, capitalsMatter ? " capitals" : "");
            case Wanted.Everything _ -> "everything";
            case Wanted.All(List<Wanted> all, List<Wanted> none) -> "all(" + words(all) + (none.isEmpty() ? "" : " not " + words(none)) + ")";
            case Wanted.Any(List<Wanted> choices) -> "any(" + words(choices) + ")";
        };
    }

    private static String words(List<? extends Wanted> all) {
        return all.stream().map(QueryReaderTest::words).collect(Collectors.joining(" "));
    }

    private static String phrase(List<Wanted.Placed> terms) {
        var words = new StringBuilder();
        int due = 0;
        for (Wanted.Placed placed : terms) {
            words.append(due == 0 ? "" : " ").append(placed.at() == due ? "" : "+" + placed.at()).append(words(placed.term()));
            due = placed.at() + 1;
        }
        return "[" + words + "]";
    }
}
