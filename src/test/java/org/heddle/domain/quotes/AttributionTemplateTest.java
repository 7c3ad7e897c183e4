package org.heddle.domain.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
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
}
