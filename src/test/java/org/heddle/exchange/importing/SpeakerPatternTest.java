package org.heddle.exchange.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerPatternTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            (\\w+)>                        | Morag> Aye.¶Tam> No: never.     | Morag=Aye. ; Tam=No: never.
            \\d+ (?<speaker>[A-Z ]+)\\.    | 12 DR MACLEOD. Aye.¶13 PN. No.  | DR MACLEOD=Aye. ; PN=No.
            (\\d+) (?<speaker>[A-Z]+)      | 12 GP Aye.¶13 PN No.            | GP=Aye. ; PN=No.
            [A-Z]+\\d?                     | GP1 Aye.¶PN no.¶well            | GP1=Aye. ; PN=no.~well
            (?:(\\w+)>)?-{0,3} (?=\\w)      | Morag> Aye.¶--- Tam             | Morag=Aye.~--- Tam
            """)
    void theResearchersPatternDecides(String regex, String file, String turns) {
        String text = file.replace('¶', '\n');
        var reading = TurnReader.read(new Extract(text, List.of(), List.of()), Optional.of(SpeakerPattern.of(regex)));
        assertEquals(turns.replace('~', '\n'), TurnReaderTest.written(text, reading.turns()));
    }

    @Test
    void whatIsNoPatternIsRefused() {
        assertEquals("The speaker pattern is not a regular expression: Unclosed group, at its letter 4.",
                assertThrows(Refusal.class, () -> SpeakerPattern.of("(GP")).sentence());
        assertEquals("The speaker pattern fits lines that hold nothing, so every line would open a turn.",
                assertThrows(Refusal.class, () -> SpeakerPattern.of("[A-Z]*")).sentence());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+b\\1", "(a|aa)+b\\1", "(.*a){30}b"})
    void aPatternWithoutEndIsStopped(String regex) {
        var extract = new Extract("GP: Aye.\n" + "a".repeat(80) + "!", List.of(), List.of());
        String sentence = assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertThrows(Refusal.class,
                () -> TurnReader.read(extract, Optional.of(SpeakerPattern.of(regex)))).sentence());
        assertEquals("The speaker pattern takes too long on line 2. A repetition inside a repetition, such as (a+)+, does that.", sentence);
    }
}
