package org.heddle.domain.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.heddle.domain.manuscript.Block.Kind;
import org.heddle.domain.manuscript.SetAside.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AuditTest {
    private final AuditedPaper paper = new AuditedPaper();

    @Test
    void aMarkOfOmissionThatHidesANegationIsPointedOut() {
        Audit audit = paper.of("“You can […] prescribe a neighbour” and “and I … thought it would last the winter” (GP:I5).",
                "“You […] a neighbour, but you can pour the tea.” (CLP:I5)", "“We started with nine people […] and I never thought it” (GP:I5)");
        assertEquals(List.of("a mark of omission hides a negation", "a mark of omission hides a negation", ""), audit.findings().subList(1, 4).stream().map(Finding::reason).toList());
        Finding hidden = audit.findings().get(1);
        assertEquals(List.of(QuoteVerdict.SHORTENED, "and I [-never-]{+…+} thought it would last the winter", true),
                List.of(hidden.verdict(), hidden.difference(), hidden.isWorthALook()));
    }

    @Test
    void aNoteIsReadThoughItStandsBehindTheReferences() {
        Audit audit = paper.of(List.of(Block.of(Kind.PARAGRAPH, "paragraph 1", "As noted."), Block.of(Kind.HEADING, "paragraph 2", "References"),
                Block.of(Kind.PARAGRAPH, "paragraph 3", "“waiting is work too” (GP:C3)"), Block.of(Kind.NOTE, "note 1", "“waiting is work too” (GP:C3)")));
        assertEquals(List.of("note 1"), audit.findings().stream().map(finding -> finding.quotation().place()).toList());
    }

    @Test
    void wordsThatNobodySaidAreFoundInEachParagraphOfAQuotation() {
        Audit audit = paper.of(List.of(Block.of(Kind.PARAGRAPH, "paragraph 1", "One said: “They promised us a garden and never once came to look."),
                Block.of(Kind.PARAGRAPH, "paragraph 2", "“Most of what we do is waiting” (GP:C3)."),
                Block.of(Kind.PARAGRAPH, "paragraph 3", "A mark that stands alone: “and nothing behind it is a quotation."),
                Block.of(Kind.PARAGRAPH, "paragraph 4", "Here it goes on.")));
        assertEquals(List.of("paragraph 1 not found", "paragraph 2 exact"),
                audit.findings().stream().map(finding -> finding.quotation().place() + " " + finding.verdict().word()).toList());
    }

    @Test
    void wordsFromElsewhereStrikeOutNothing() {
        Audit audit = paper.of("“You can't prescribe a neighbour, listen first, then write the referral” (CLP:I5).", "“and a broken fence. We started with nine people” (GP:I5)");
        assertEquals(List.of("words of two speakers stand as one's", "the order is changed"), audit.findings().stream().map(Finding::reason).toList());
        assertTrue(audit.findings().stream().noneMatch(finding -> finding.difference().contains("[-")), () -> audit.findings().stream().map(Finding::difference).toList().toString());
    }

    @Test
    void aShortBlockWithItsSpeakerIsAQuotation() {
        Audit audit = paper.of(List.of(Block.of(Kind.QUOTE, "paragraph 1", "It did. (GP:I5)"), Block.of(Kind.QUOTE, "paragraph 2", "It didn't. (GP:I5)"),
                Block.of(Kind.QUOTE, "paragraph 3", "(GP:I5)")));
        assertEquals(List.of("exact", "not found"), audit.findings().stream().map(finding -> finding.verdict().word()).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            curly marks           | She said “It did. The council paid £400 for tools; nobody asked for more.” (GP:I5)
            straight marks        | "You can't prescribe a neighbour, but you can pour the tea." (CLP:I5)
            single curly marks    | ‘You can’t prescribe a neighbour, but you can pour the tea’ (CLP:I5).
            single straight marks | 'You can't prescribe a neighbour, but you can pour the tea' (CLP: I05)
            French marks          | « You can't prescribe a neighbour » (CLP:I5)
            German marks          | „You can't prescribe a neighbour“ (CLP:I5)
            turned French marks   | »You can't prescribe a neighbour« (CLP:I5)
            Nordic marks          | ”You can't prescribe a neighbour” (CLP:I5)
            a comma of the house  | “You can't prescribe a neighbour,” one of them said (CLP:I5)
            dashes of the house   | “They come for the tea—it’s the only warm room—and they stay ‘til six” (CLP:I5)
            nested speech         | “They come for the tea – ‘it's the only warm room’ – and they stay 'til six.” (CLP:I5)
            no-break spaces       | “We started with\u00A0nine people and a\u202Fbroken fence” (GP:I5)
            soft hyphens          | “We star\u00ADted with nine peo\u00ADple and a broken fence” (GP:I5)
            broken lines          | “We started with nine peo-\\nple and a\\nbroken fence” (GP:I5)
            a broken hyphen       | “took off-\\nsite visits seriously” (PN:C3)
            a hyphen left out     | “the well being café took off site visits seriously” (PN:C3)
            an interruption       | “I never thought it would last the winter. It did.” (GP:I5)
            a pause               | “Well … yes, and then the well-being café” (PN:C3)
            before, not after     | (GP:C3) “waiting is work too”
            a label before        | GP:C3: “waiting is work too”
            said by               | GP:C3 told us that “waiting is work too”.
            behind a dash         | “waiting is work too” — GP, C3
            twice in the study    | As one said, “I don't know who” (PN:C3)
            a ligature            | “the well-being café took o\uFB00-site visits” (PN:C3)
            an en dash for hyphen | “the well\u2013being caf\u00E9 took off\u2013site visits” (PN:C3)
            a hyphen that holds   | “the well\u2011being café took off\u2011site visits” (PN:C3)
            a letter in two parts | “the well-being cafe\u0301 took off-site visits” (PN:C3)
            a footnote's figure   | “We started with nine people and a broken fence,\u00B9 and I never thought it would last” (GP:I5)
            a footnote at its end | “Most of what we do is waiting”\u00B2 (GP:C3)
            two stages of quoting | He said “‘listen first, then write the referral’” (GP:I5)
            said before in full   | As GP:I5 put it: “It did. The council paid £400 for tools.”
            """)
    void whatIsTrueIsCalledExactWhateverTheHouseStyle(String what, String print) {
        Audit audit = paper.of(print.translateEscapes());
        assertEquals(List.of("exact, matches"), audit.findings().stream().map(finding -> finding.verdict().word() + ", " + finding.attribution().word()).toList());
        assertEquals(List.of(""), audit.findings().stream().map(Finding::difference).toList());
        assertEquals(List.of(), audit.setAside());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            marked omission    | “We started with nine people […] and I never thought it would last the winter” (GP:I5)
            plain dots         | “We started with nine people ... I never thought it would last the winter” (GP:I5)
            round brackets     | “We started with nine people (…) I never thought it would last” (GP:I5)
            an insertion       | “I never thought it would last [through] the winter” (GP:I5)
            a replacement      | “The council paid [a sum] for tools” (GP:I5)
            a letter           | “[I] never thought it would last the winter” (GP:I5)
            a changed ending   | “listen first, then [wrote] the referral” (GP:I5)
            a note of emphasis | “waiting is work too [our emphasis]” (GP:C3)
            laughter left out  | “I was so tired of forms that I hid them in the freezer” (PN:C3)
            far apart          | “We started with nine people […] listen first, then write the referral” (GP:I5)
            """)
    void whatIsMarkedIsCalledShortened(String what, String print) {
        assertEquals(List.of("shortened, matches"),
                paper.of(print).findings().stream().map(finding -> finding.verdict().word() + ", " + finding.attribution().word()).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a word             | “listen first, then sign the referral” (GP:I5) | listen first, then [-write-]{+sign+} the referral | WORDS_CHANGED
            a number           | “We started with ten people and a broken fence” (GP:I5) | We started with [-nine-]{+ten+} people and a broken fence | NUMBER, WORDS_CHANGED
            figures            | “The council paid £4000 for tools; nobody asked” (GP:I5) | The council paid £ [-400-]{+4000+} for tools; nobody asked | NUMBER, WORDS_CHANGED
            a negation dropped | “and I thought it would last the winter” (GP:I5) | and I [-never-] thought it would last the winter | NEGATION, WORDS_LEFT_OUT
            n't                | “You can prescribe a neighbour, but you can pour the tea” (CLP:I5) | You [-can't-]{+can+} prescribe a neighbour, but you can pour the tea | NEGATION, WORDS_CHANGED
            words left out     | “We started with nine people and I never thought it would last the winter” (GP:I5) | We started with nine people [-and a broken fence-] and I never thought it would last the winter | WORDS_LEFT_OUT
            words added        | “Most of what we really do is waiting” (GP:C3) | Most of what we {+really+} do is waiting | WORDS_ADDED
            a stop             | “That is what I tell the trainees. Listen first” (GP:I5) | That is what I tell the trainees[-:-]{+.+} [-listen-]{+Listen+} first | PUNCTUATION, CAPITALS
            """)
    void whatIsAlteredIsShownWordByWord(String what, String print, String difference, String faults) {
        Finding finding = paper.of(print).findings().getFirst();
        assertEquals(QuoteVerdict.ALTERED, finding.verdict());
        assertEquals(difference, finding.difference());
        assertEquals(faults, String.join(", ", finding.faults().stream().map(Fault::name).toList()));
        assertEquals(AttributionVerdict.MATCHES, finding.attribution());
    }

    @Test
    void whatIsPlantedInManyShapesIsFoundOnceEach() {
        assertEquals(List.of(
                "altered, matches: Orchard 5 WORDS_CHANGED",
                "exact, differs: Orchard 7 ",
                "exact, differs: Orchard 7 ",
                "exact, differs: Mill 2 ",
                "altered, differs: Orchard 2 TWO_SPEAKERS",
                "not found, unknown: - "), paper.of(
                "“They come for the tea – it's the only cold room – and they stay” (CLP:I5)",
                "The GP of I5 said “You can't prescribe a neighbour, but you can pour the tea” (GP:I5)",
                "“You can't prescribe a neighbour, but you can pour the tea” (CLP:C3)",
                "“I was [laughs] so tired of forms that I hid them” (GP:C3)",
                "“I never thought it would last the winter. […] nobody asked for more. […] They come for the tea” (GP:I5)",
                "“I was never asked whether the fence should have been mended at all” (GP:I5)")
                .findings().stream().map(one -> "%s, %s: %s %s".formatted(one.verdict().word(), one.attribution().word(),
                        one.where().map(where -> where.source().name() + " " + where.turn().orElse(0)).orElse("-"),
                        String.join(", ", one.faults().stream().map(Fault::name).toList()))).toList());
    }

    @Test
    void aQuestionOfTheInterviewerIsNobodysAnswer() {
        Finding finding = paper.of("“How did the garden begin?” (GP:I5)").findings().getFirst();
        assertEquals(AttributionVerdict.DIFFERS, finding.attribution());
        assertEquals("exact", finding.verdict().word());
    }

    @Test
    void aBlankBeforeTheClosingMarkDoesNotSwallowTheNextQuotation() {
        assertEquals(List.of("exact, matches: Orchard 7", "altered, matches: Orchard 2"), AuditedPaper.told(paper.of(
                "One said “You can't prescribe a neighbour ” (CLP:I5), one “We started with ten people and a broken fence ” (GP:I5).")));
    }

    @Test
    void aQuotationGoesOnInTheNextParagraph() {
        Audit audit = paper.of("“We started with nine people and a broken fence, and I never thought it would last the winter.",
                "“It did. The council paid £400 for tools; nobody asked for more.” (GP:I5)");
        assertEquals(List.of("exact"), audit.findings().stream().map(one -> one.verdict().word()).distinct().toList());
        assertEquals(AttributionVerdict.MATCHES, audit.findings().getLast().attribution());
        assertEquals(List.of(), audit.findings().stream().filter(one -> one.attribution() == AttributionVerdict.DIFFERS).toList());
    }

    @Test
    void aBlockWithoutMarksIsHeldAgainstTheSourcesTooWhenItIsAltered() {
        Audit audit = paper.of(List.of(Block.of(Kind.QUOTE, "paragraph 1", "You can't prescribe a neighbour, but you can buy the tea. (CLP:I5)"),
                Block.of(Kind.QUOTE, "paragraph 2", "Most of what we do is waiting, and waiting is work too. (GP:I5)")));
        assertEquals(List.of("altered, matches: Orchard 7", "exact, differs: Mill 5"), AuditedPaper.told(audit));
    }

    @Test
    void aChangedOrderAndWordsOfTwoPeopleAreToldFromInventedOnes() {
        Audit audit = paper.of(
                "“I never thought it would last the winter. We started with nine people and a broken fence” (GP:I5)",
                "“nobody asked for more. They come for the tea – it's the only warm room” (GP:I5)",
                "“listen first, then write the referral. waiting is work too” (GP:I5)",
                "“The garden saved my marriage and my knees, truly it did” (GP:I5)");
        assertEquals(List.of("altered, matches: Orchard 2", "altered, differs: Orchard 4", "altered, matches: Orchard 6", "not found, unknown: -"),
                AuditedPaper.told(audit));
        assertEquals(List.of(List.of(Fault.ORDER), List.of(Fault.TWO_SPEAKERS)),
                audit.findings().subList(0, 2).stream().map(Finding::faults).toList());
        assertTrue(audit.findings().get(2).faults().contains(Fault.TWO_SPEAKERS));
    }

    @Test
    void aWrongAttributionIsToldFromAMissingOne() {
        assertEquals(List.of("exact, differs: Orchard 7", "exact, none printed: Orchard 7", "exact, differs: Mill 5"), AuditedPaper.told(paper.of(
                "“you can pour the tea” (PN:C3)", "“but you can pour the tea”", "“Most of what we do is waiting” (GP, I5)")));
        assertEquals(List.of("CLP:I5", "CLP:I5", "GP:C3"), paper.of("“you can pour the tea” (PN:C3)", "“but you can pour the tea”",
                "“Most of what we do is waiting” (GP, I5)").findings().stream().map(Finding::attributionComputed).toList());
    }

    @Test
    void severalQuotationsOfOneParagraphKeepTheirOwnAttributions() {
        assertEquals(List.of("exact, matches: Orchard 7", "exact, matches: Mill 5", "exact, differs: Orchard 6"), AuditedPaper.told(paper.of(
                "One said “you can pour the tea” (CLP:I5), another that the practices’ day was long: “waiting is work too” (GP:C3). “listen first, then write” (CLP:I5)")));
    }

    @Test
    void wordsThatAreNobodysAreToldApart() {
        Audit audit = paper.of("The ‘worried well’ and the “hard to reach” are found in the paper “Gardens and Their Discontents”.",
                "As Smith (2019) has it, “the garden is a technology of hope and of despair alike”.",
                "“A technology of hope in which nobody believes any more” (Jones et al., 2014).",
                "The practices’ rooms weren’t theirs, and the patients’ own were shut.");
        assertEquals(List.of(), AuditedPaper.told(audit));
        assertEquals(List.of(Reason.FEW_WORDS, Reason.FEW_WORDS, Reason.TITLE, Reason.LITERATURE, Reason.LITERATURE),
                audit.setAside().stream().map(SetAside::reason).toList());
    }

    @Test
    void blocksAndCellsNeedNoMarks() {
        Audit audit = paper.of(List.of(
                Block.of(Kind.QUOTE, "paragraph 1", "You can't prescribe a neighbour, but you can pour the tea. (CLP:I5)"),
                Block.of(Kind.QUOTE, "paragraph 2", "GP: It did. The council paid £400 for tools.\nCLP: They come for the tea – it's the only warm room"),
                Block.of(Kind.SET_IN, "paragraph 3", "This paragraph is set in and is nobody's but our own."),
                Block.of(Kind.SET_IN, "paragraph 4", "We started with nine people and a broken gate"),
                new Block(Kind.CELL, "table 1, row 2, column 2", "waiting is waiting and work too, always", "Illustrative quote", List.of("Work", "GP:C3")),
                new Block(Kind.CELL, "table 1, row 3, column 1", "A theme of ours that is no quotation", "Theme", List.of()),
                new Block(Kind.CELL, "table 1, row 3, column 2", "listen first, then write the referral", "", List.of("Listening", "(GP:I5)")),
                Block.of(Kind.HEADING, "paragraph 5", "References"),
                Block.of(Kind.PARAGRAPH, "paragraph 6", "Smith J. “Words that no participant has ever said to us”. 2019.")));
        assertEquals(List.of("exact, matches: Orchard 7", "exact, matches: Orchard 4", "exact, matches: Orchard 5", "altered, none printed: Orchard 2",
                "not found, unknown: -", "exact, matches: Orchard 6"), AuditedPaper.told(audit));
    }
}
