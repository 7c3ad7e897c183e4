package org.heddle.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.SourceId;
import org.heddle.ui.reading.CodesShown.Chosen;
import org.heddle.ui.transcript.ReadingPlace;
import org.heddle.ui.transcript.page.LineNumbers;
import org.heddle.ui.transcript.page.PageLook;
import org.heddle.ui.transcript.page.Typeface;
import org.heddle.workbench.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingOptionsTest {
    private static final CodeId CODE = new CodeId(new UUID(1, 2));

    @Test
    void everyChoiceComesBackFromItsLine() {
        for (var shown : new CodesShown[] {CodesShown.ALL, CodesShown.IN_HAND, new Chosen(Set.of(CODE, new CodeId(new UUID(3, 4))))}) {
            var options = new ReadingOptions(new PageLook(Typeface.MONOSPACED, 17, false, true, true), ColourBy.CODER, shown);
            assertEquals(options, ReadingOptions.of(options.asLine()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";;=;", "size=NaN;typeface=none;colour=", "size=many;shown=codes 12", "shown=codes ", "turns"})
    void whatCannotBeReadIsAsUsual(String line) {
        assertEquals(ReadingOptions.USUAL, ReadingOptions.of(line));
    }

    @Test
    void lettersStayBetweenTooSmallAndTooLarge() {
        assertEquals(11, PageLook.USUAL.sized(1).size());
        assertEquals(30, PageLook.USUAL.sized(500).size());
    }

    @Test
    void onlyTheSourcesReadLastAreRemembered() {
        var settings = Settings.forgetful();
        var places = new Places(settings, "p");
        for (int number = 0; number < 70; number++) {
            places.keep(new SourceId(new UUID(7, number)), new ReadingPlace(number, -5, 0, number));
        }
        var again = new Places(settings, "p");
        assertEquals(Optional.empty(), again.of(new SourceId(new UUID(7, 9))));
        assertEquals(Optional.of(new ReadingPlace(10, -5, 0, 10)), again.of(new SourceId(new UUID(7, 10))));
        assertEquals(Optional.of(new ReadingPlace(69, -5, 0, 69)), again.of(new SourceId(new UUID(7, 69))));
        assertEquals(Optional.empty(), new Places(settings, "other").of(new SourceId(new UUID(7, 69))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,2,3", "a,b,c,d", "-1,0,0,0", "1,2,3,4,5", "99999999999,0,0,0"})
    void aDamagedPlaceIsNone(String word) {
        assertEquals(Optional.empty(), ReadingPlace.of(word));
    }

    @Test
    void linesAreThoseOfTheStoredText() {
        var numbers = new LineNumbers("one\ntwo\n\nfour");
        assertEquals(1, numbers.at(0));
        assertEquals(1, numbers.at(3), "the break ends its own line");
        assertEquals(2, numbers.at(4));
        assertEquals(4, numbers.at(9));
        assertEquals(1, new LineNumbers("").at(0));
    }
}
