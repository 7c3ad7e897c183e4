package org.heddle.domain.quotes.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heddle.domain.cases.Person;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.quotes.Talk;
import org.heddle.domain.source.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What somebody types is read as parts over the source, printed again, and read as the same parts.
final class FormReaderTest {
    private static final String WORDS = """
            INT: How does it feel?
            GP: Half of them hear about tomorrow's shift by text the night before. You try planning your dinners round that (laughs). \
            It's fundamental ... I'm not sure I'd be lifting a spade in Maryhill either, though she said come in and sit down.
            INT: Go on.
            GP: And the assessments wear them out.
            PN: Nobody asks us.
            """;
    private final Talk talk = new Talk("I4-1", WORDS).role("GP", "GP");
    private final Material gp = new Material().with(talk.transcript(), new TextSpan(0, WORDS.indexOf("PN:")));

    private ReadForm read(String typed) {
        return new FormReader(gp, Set.of()).read(typed);
    }

    private static List<String> kinds(ReadForm form) {
        return form.parts().stream().map(PublishedPart::kind).toList();
    }

    private static List<String> sentences(ReadForm form) {
        return form.faults().stream().map(Fault::sentence).toList();
    }

    private FormPrinter printer() {
        return new FormPrinter(_ -> WORDS, SpeechMarks.DOUBLE);
    }

    @Test
    void blanksInsideBracesStandBetweenTheWords() {
        assertEquals("hear, adding later that I'm not sure", printer().printed(read("hear{, adding later that }I'm not sure").parts()));
        assertEquals("hear and said I'm not sure", printer().printed(read("hear{ and said }I'm not sure").parts()));
    }

    @Test
    void whatAnOmissionHidesIsAskedAfterWhenItTurnsTheSense() {
        assertEquals(List.of("“[…]” stands for “not” here: does the rest still say the same?"), sentences(read("It's fundamental ... I'm […] sure I'd be lifting")));
        assertEquals(List.of(), sentences(read("You try planning […] lifting a spade")), "many words are seldom a trick");
        assertTrue(read("I'm … sure I'd be lifting").isFaithful());
    }

    @Test
    void speechInsideIsMarkedAsTheHouseDoesWhateverTheTranscriberTyped() {
        String said = "GP: \"You people,\" she'd say, “never listen.”\n";
        var talk = new Talk("I4-1", said).role("GP", "GP");
        ReadForm form = new FormReader(new Material().with(talk.transcript(), new TextSpan(0, said.length())), Set.of()).read("“[you] people,” she'd say, \"never listen.\"");
        assertTrue(form.isFaithful(), () -> sentences(form).toString());
        assertEquals("‘[you] people,’ she'd say, ‘never listen.’", new FormPrinter(_ -> said, SpeechMarks.SINGLE).printed(form.parts()));
        assertEquals("“[you] people,” she'd say, “never listen.”", new FormPrinter(_ -> said, SpeechMarks.DOUBLE).printed(form.parts()));
        assertEquals(form.parts(), new FormReader(new Material().with(talk.transcript(), new TextSpan(0, said.length())), Set.of())
                .read(new FormPrinter(_ -> said, SpeechMarks.DOUBLE).typed(form.parts())).parts());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            text                   | Half of them hear about tomorrow’s shift by text the night before. | text
            elision                | Half of them hear […] the night before. | text, elision, text
            elision in full stops  | Half of them hear [...] the night before. | text, elision, text
            elision at both ends   | […] by text the night before. […] | elision, text, elision
            omission               | Half of them … the night before. | text, omission, text
            pause                  | It's fundamental ... I'm not sure | text, pause, text
            insertion              | Half of them [the patients] hear about | text, insertion, text
            replacement            | Half of them hear [of it] by text the night before. | text, replacement, text
            anonymised             | lifting a spade in [place name] either | text, anonymised, text
            case change            | [y]ou try planning | case change, text
            case of I'm            | [i]'m not sure | case change, text
            emphasis               | It's *fundamental* [our emphasis] | text, text, emphasis note
            non-verbal             | You try planning your dinners round that [laughs]. | text, non-verbal, punctuation
            splice                 | either […] [And noted that] the assessments wear them out. | text, elision, splice, text
            prose in braces        | Half of them hear{, adding later that} I'm not sure | text, author prose, text
            prose with its blanks  | Half of them hear{, adding later that }I'm not sure | text, author prose, text
            nested speech          | though she said “come in and sit down”. | text, opening mark, text, closing mark, punctuation
            full stop of our own   | Half of them hear […] by text. | text, elision, text, punctuation
            """)
    void everyKindOfPartIsReadPrintedAndReadAgain(String what, String typed, String kinds) {
        ReadForm form = read(typed);
        assertEquals(List.of(kinds.split(", ")), kinds(form), what);
        assertTrue(form.isFaithful(), () -> sentences(form).toString());
        String again = printer().typed(form.parts());
        assertEquals(form.parts(), read(again).parts());
        assertEquals(printer().printed(form.parts()), printer().printed(read(again).parts()));
    }

    @Test
    void theLettersOfTheSourceArePrinted() {
        assertEquals("hear about tomorrow's shift […] It's *fundamental* [our emphasis]",
                printer().printed(read("hear about tomorrow’s shift […] It’s *fundamental* [our emphasis]").parts()));
    }

    @Test
    void aSpliceAloneJoinsTwoUtterances() {
        ReadForm form = read("sit down. [And noted that] the assessments wear them out.");
        assertEquals(List.of("text", "splice", "text"), kinds(form));
        assertTrue(form.isFaithful());
    }

    @Test
    void aLabelThatStandsForAPlaceAlreadyIsKnownAgain() {
        ReadForm form = new FormReader(gp, Set.of("Northtown")).read("a spade in [Northtown] either");
        assertEquals("anonymised", kinds(form).get(1));
        assertEquals("Maryhill", form.parts().get(1).place().orElseThrow().span().of(WORDS));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a word in other letters at the start         | [You] try planning your dinners              | you      | replacement, text
            a word as it stands                          | [lifting] a spade in Maryhill                | lifting  | replacement, text
            two words                                    | [Your Dinners] round that                    | your dinners | replacement, text
            behind a mark of omission                    | Half of them […] [Your] dinners round that   | your     | text, elision, replacement, text
            before a mark of omission                    | Half of them [Hear] […] your dinners         | hear     | text, replacement, elision, text
            at the end                                   | You try [Planning]                           | planning | text, replacement
            a name that is kept                          | lifting a spade in [Maryhill] either         | maryhill | text, replacement, text
            """)
    void wordsOfTheSourceInBracketsStandForThemselves(String what, String typed, String instead, String kinds) {
        ReadForm form = read(typed);
        assertEquals(List.of(kinds.split(", ")), kinds(form), what);
        assertEquals(List.of(), sentences(form));
        PublishedPart kept = form.parts().stream().filter(PublishedPart.Replacement.class::isInstance).findFirst().orElseThrow();
        assertEquals(instead, kept.place().orElseThrow().span().of(WORDS).toLowerCase(Locale.ROOT));
        assertEquals(form.parts(), read(printer().typed(form.parts())).parts());
    }

    @Test
    void aWordThatNobodySaidThereIsAdded() {
        assertEquals(List.of("insertion", "text"), kinds(read("[They] try planning your dinners")));
        assertEquals(List.of("text", "elision", "insertion", "text"), kinds(read("Half of them […] [the] dinners round that")));
    }

    @Test
    void unbracketedProseIsPointedOutAndAllowed() {
        ReadForm form = read("Half of them hear about tomorrow’s shift, adding later that I’m not sure");
        assertEquals(List.of("text", "author prose", "text"), kinds(form));
        assertEquals(List.of(Fault.Kind.PROSE), form.faults().stream().map(Fault::kind).toList());
        assertTrue(form.isFaithful());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a word that nobody said  | Half of them hear about yesterday's shift | “yesterday's” is not in the source. It says “tomorrow's” there.
            two of them              | Half of us hear about nothing [...] by text | “us” is not in the source. It says “them” there.; “nothing” is not in the source. It says “tomorrow's shift” there.
            a word left out          | Half of them hear tomorrow's shift | “about” is left out here without a mark, such as […].
            another order            | by text the night before. […] hear about | “hear about” is in the source, but not here.
            the interviewer's words  | Go on. And the assessments | “Go on” is not in the source.
            another large letter     | you try planning | “you” is not in the source. It has the word with another letter: write “[y]ou”.
            a letter as it was       | [Y]ou try planning | “[Y]ou” says that a letter was changed, but the source has it so: write “You”.
            a part of a word         | [They]'m not sure | “m” is not in the source. Put the whole word in brackets.
            punctuation              | Half of them, hear about | “them, hear” is punctuated otherwise in the source: “them hear”.
            an open bracket          | Half of them [… the night | The bracket that opens here is not closed: “]” is missing.
            nothing at all           | '…'                 |
            emphasis without words   | Half of them [our emphasis] | The note says that words are emphasised, and none are: mark them with *asterisks*.
            an elision of nothing    | Half of them […] hear about | Nothing is left out at “[…]”.
            """)
    void whatTheSourceDoesNotSayIsNamed(String what, String typed, String wanted) {
        assertEquals(wanted == null ? List.of() : List.of(wanted.split("; ")), sentences(read(typed)), what);
    }

    @Test
    void theFaultSaysWhereItStands() {
        Fault fault = read("Half of *them* hear about yesterday's shift").faults().getFirst();
        assertEquals(new TextSpan(26, 37), fault.typed());
    }

    @Test
    void aChangeOfSpeakerIsNoQuote() {
        var both = new Material().with(talk.transcript(), new TextSpan(WORDS.indexOf("GP: And"), WORDS.length()));
        assertEquals(List.of("Here the speaker changes from GP to PN: print two quotes."),
                sentences(new FormReader(both, Set.of()).read("wear them out. Nobody asks us.")));
    }

    @Test
    void twoSourcesOfOneSpeakerNeedWordsBetweenThem() {
        var sillars = new Person(PersonId.fresh(), "Dr Sillars");
        var first = new Talk("I4-1", "GP: The rent decides.\n").spokenBy("GP", sillars);
        var second = new Talk("I4-2", "DR: Nobody asks.\n").spokenBy("DR", sillars);
        var material = new Material().with(first.transcript(), first.span("The rent decides.")).with(second.transcript(), second.span("Nobody asks."));
        var reader = new FormReader(material, Set.of());
        assertEquals(List.of(), sentences(reader.read("The rent decides. [And a year later:] Nobody asks.")));
        assertEquals(List.of("Here the quote goes on in another source: join them with words in [brackets]."),
                sentences(reader.read("The rent decides. […] Nobody asks.")).stream().filter(one -> one.startsWith("Here")).toList());
    }
}
