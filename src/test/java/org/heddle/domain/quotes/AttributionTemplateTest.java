package org.heddle.domain.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.cases.Role;
import org.heddle.domain.quotes.AttributionTemplate.Brackets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AttributionTemplateTest {

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource(textBlock = """
            GP,  C3,        GP:C3
            CLP, I5,        CLP:I5
            PN,  C3,        PN:C3
            COP, I2,        COP:I2
            GP,  C1,        GP:C1
            CLP, I02,       CLP:I2
            GP,  C010,      GP:C10
            GP,  C100,      GP:C100
            GP,  I00,       GP:I0
            PM,  007,       PM:7
            GP,  North 02b, GP:North 02b
            GP,  Magenta,   GP:Magenta
            """)
    void anAttributionIsRoleColonAndCase(String role, String practice, String attribution) {
        assertEquals(attribution, AttributionTemplate.A0.attribution(role, practice));
    }

    @Test
    void withoutRoleOrCaseThereIsNoGuess() {
        assertEquals("", AttributionTemplate.A0.attribution("", "C3"));
        assertEquals("", AttributionTemplate.A0.attribution("GP", " "));
    }

    @Test
    void roundBracketsStandAroundAnAttributionButNotAroundNothing() {
        assertEquals("(GP:C3)", AttributionTemplate.A0.inBrackets("GP:C3"));
        assertEquals("", AttributionTemplate.A0.inBrackets(""));
    }

    @Test
    void aTemplateIsFoundByNameInAnyCase() {
        assertEquals(Optional.of(AttributionTemplate.A0), AttributionTemplate.named(" a0 "));
        assertEquals(Optional.empty(), AttributionTemplate.named("A9"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            (GP:C3)        | GP:C3
            (CLP:I5)       | CLP:I5
            (PN:C3)        | PN:C3
            (COP:I2)       | COP:I2
            GP:C1          | GP:C1
            (CLP: I2)      | CLP:I2
            (CLP:I2)       | CLP:I2
            CLP:I02        | CLP:I2
            ( gp : c3 )    | GP:C3
            (clp :\u00a0i 02) | CLP:I2
            """)
    void printedAttributionsAreReadTolerantlyAndRenderedStrictly(String printed, String strict) {
        assertEquals(Optional.of(strict), PrintedAttribution.read(printed).map(PrintedAttribution::rendered));
    }

    @Test
    void roleArmAndNumberAreReadApart() {
        assertEquals(Optional.of(new PrintedAttribution("CLP", "I", 2)), PrintedAttribution.read("(CLP: I02)"));
    }

    @ParameterizedTest(name = "“{0}” is no attribution")
    @ValueSource(strings = {"", " ", "()", "(GP)", "(:C3)", "(GP:)", "(GP C3)", "(GP:C)", "(GP:3)", "(GP:C3", "GP:C3)", "((GP:C3))",
        "(GP:C3; CLP:I2)", "(GP:C3) and", "(GP:CC3)", "(GP:C3a)", "(GP:C1234567)", "(G P:C3)", "[GP:C3]"})
    void whatIsMalformedIsNotRead(String words) {
        assertEquals(Optional.empty(), PrintedAttribution.read(words));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            A0  | (GP:C3)                                              | (GP:C3)
            A0  | (CLP: I02)                                           | (CLP:I2)
            A1  | (Brenda, Client)                                     | (Brenda, Client)
            A1  | (Marie, LW)                                          | (Marie, LW)
            A1  | [ Marie ,LW ]                                        | (Marie, LW)
            A1  | (Abby, link worker [LW])                             | (Abby, LW)
            A1  | (Author field notes, November 2019)                  | (Author field notes, November 2019)
            A1F | (Author field notes, November 2019)                  | (Author field notes, November 2019)
            A1F | (author fieldnotes, Nov. 2019)                       | (Author field notes, November 2019)
            A1F | Author's field notes                                 | (Author field notes)
            A1U | described by one link worker                         | described by one link worker
            A1U | Described by a link worker                           | described by one link worker
            A3  | (Magenta GP, FIP, end-of-evaluation interview, P3)   | (Magenta GP, FIP, end-of-evaluation interview, P3)
            A3  | [Magenta GP,FIP, end-of-evaluation interview,phase 3] | (Magenta GP, FIP, end-of-evaluation interview, P3)
            A3C | [Cyan CLP, focus group discussion, P1]               | (Cyan CLP, focus group discussion, P1)
            A3C | (Amber PM, email survey 1, P2)                       | (Amber PM, email survey 1, P2)
            A3C | (Olive PM, email survey 2, p 4)                      | (Olive PM, email survey 2, P4)
            """)
    void everyTemplateReadsItsPrintedExamplesTolerantlyAndRendersThemStrictly(AttributionTemplate template, String printed, String strict) {
        assertEquals(Optional.of(strict), AttributionForm.read(template, printed).map(said -> template.inBrackets(template.attribution(said))));
    }

    @ParameterizedTest(name = "{0} does not read “{1}”")
    @CsvSource(delimiter = '|', textBlock = """
            A1  | (GP:C3)
            A1  | (Brenda)
            A1  | (one, two, three)
            A1F | (Author field notes, some day)
            A1F | (field notes, November 2019)
            A1U | (GP:C3)
            A3  | (Magenta GP)
            A3  | (Magenta, FIP, interview, P3)
            A3  | (Magenta GP, FIP, interview, again, P3)
            A3C | (Magenta GP, FIP, interview, P3)
            """)
    void whatIsNoAttributionOfTheTemplateIsNotRead(AttributionTemplate template, String printed) {
        assertEquals(Optional.empty(), AttributionForm.read(template, printed));
    }

    @Test
    void aTableOfClassesLeavesTheClassOutAndTakesSquareBrackets() {
        var said = new Spoken("", "CLP", "Community links practitioner", "Cyan", Map.of("class", "FIP"),
                new Spoken.Setting("focus group discussion", "P1", Optional.empty(), false));
        assertEquals("Cyan CLP, FIP, focus group discussion, P1", AttributionTemplate.A3.attribution(said));
        var inTable = AttributionTemplate.A3.withoutClass();
        assertEquals("[Cyan CLP, focus group discussion, P1]", inTable.inBrackets(inTable.attribution(said), Brackets.SQUARE));
    }

    @Test
    void whatIsNotKnownOfTheCollectionIsLeftOut() {
        assertEquals("Magenta GP", AttributionTemplate.A3.attribution(Spoken.of("GP", "Magenta")));
        assertEquals("", AttributionTemplate.A3.attribution(Spoken.of("GP", "")));
        assertEquals("", AttributionTemplate.A1.attribution(Spoken.of("GP", "C3")));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            A0  | LW:I2; LW:I3                          | link worker [LW]:I2; LW:I3
            A1  | Abby, LW                              | Abby, link worker [LW]
            A3C | Cyan LW, focus group discussion, P1   | Cyan link worker [LW], focus group discussion, P1
            A3  | Cyan GP, FIP, interview, P1           | Cyan GP, FIP, interview, P1
            """)
    void aRoleIsWrittenOutInItsPlace(AttributionTemplate template, String letters, String written) {
        assertEquals(written, template.expanded(letters, new Role("LW", "Link worker")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Field note 2019-11-12, 2019-11", "Visit to the garden 12 Nov 2019, 2019-11", "November 2019, 2019-11", "Note 7 of 2019-13, ", "Note 2019, "})
    void theMonthOfAFieldNoteStandsInItsName(String name, YearMonth month) {
        assertEquals(Optional.ofNullable(month), AttributionForm.month(name));
    }
}
