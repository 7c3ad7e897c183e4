package org.heddle.domain.agreement.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.heddle.domain.quotes.Talk;
import org.heddle.domain.source.TextSpan;
import org.junit.jupiter.api.Test;

final class AgreementUnitsTest {
    private final Talk talk = new Talk("I2", """
            INT: What changed?
            GP: Not much. 🙂 No.

              \t
            Later it did.
            CLP:
            INT: And you?
            CLP: The shops
            """);
    private final AgreementUnits turns = AgreementUnits.of(talk.transcript(), Unit.TURN);
    private final AgreementUnits characters = AgreementUnits.of(talk.transcript(), Unit.CHARACTER);

    @Test
    void onlyParticipantsTurnsWithWordsAreUnits() {
        assertEquals(2, turns.count());
    }

    @Test
    void charactersAreCodePointsOfParticipantsTurnsWithoutBlankLines() {
        assertEquals("Not much. * No.\n".length() + "Later it did.".length() + "The shops".length(), characters.count());
    }

    @Test
    void aTurnIsTouchedByAnyOfItsCharacters() {
        assertEquals(new UnitRange(0, 1), touching(turns, "did."));
        assertEquals(new UnitRange(0, 2), touching(turns, "did.\nCLP:\nINT: And you?\nCLP: T"));
        assertEquals(new UnitRange(1, 2), touching(turns, "you?\nCLP: The"));
    }

    @Test
    void interviewerLabelsAndBlankLinesTouchNothing() {
        for (String words : List.of("What changed?", "CLP:", "CLP:\nINT: And you?\nCLP: ", "\n  \t\n")) {
            var at = talk.span(words);
            int start = words.startsWith("\n") ? at.start() + 1 : at.start();
            assertEquals(UnitRange.NONE, turns.touching(start, at.end()), words);
            assertEquals(UnitRange.NONE, characters.touching(start, at.end()), words);
        }
    }

    @Test
    void anEmojiIsOneCharacter() {
        assertEquals(new UnitRange(10, 11), touching(characters, "🙂"));
        assertEquals(List.of(talk.span("🙂 N")), characters.places(new UnitRange(10, 13)));
    }

    @Test
    void unitsLeadBackToTheirWords() {
        assertEquals(List.of(new TextSpan(talk.span("Not").start(), talk.span("did.").end()), talk.span("The shops")),
                turns.places(new UnitRange(0, 2)));
        assertEquals(List.of(talk.span("did."), talk.span("The")),
                characters.places(new UnitRange(touching(characters, "did.").from(), touching(characters, "The").to())));
    }

    private UnitRange touching(AgreementUnits units, String words) {
        var span = talk.span(words);
        return units.touching(span.start(), span.end());
    }
}
