package org.heddle.domain.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnsTest {
    /// `GP: aye` at 4 to 7, `INT:` followed by nothing at 12, `CLP: no` at 18 to 20.
    private static final Turns TURNS = new Turns(List.of(new Turn(1, "GP", 4, 7), new Turn(2, "INT", 12, 12), new Turn(3, "CLP", 18, 20)));
    private static final Turns SPOKEN = new Turns(List.of(new Turn(1, "GP", 4, 7), new Turn(2, "CLP", 18, 20)));

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            before the first,  0, -
            its first letter,  4, 1
            its last letter,   6, 1
            behind it,         9, 1
            an empty turn,    12, 2
            the last one,     18, 3
            behind the text,  99, 3
            """)
    void anOffsetBelongsToTheLastTurnThatBeganBeforeIt(String where, int offset, Integer turn) {
        assertEquals(Optional.ofNullable(turn), TURNS.at(offset).map(Turn::number));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            inside one turn,           5,  6, 1, 1
            from label to words,       0,  5, 1, 1
            over both of them,         4, 20, 1, 1 2
            from between to the last,  8, 19, 2, 2
            before all words,          0,  3, -, ''
            between two turns,         8, 10, 1, ''
            """)
    void aPassageBelongsToTheTurnsWhoseWordsItTouches(String what, int start, int end, Integer first, String touched) {
        var span = new TextSpan(start, end);
        assertEquals(Optional.ofNullable(first), SPOKEN.of(span).map(Turn::number));
        assertEquals(touched, String.join(" ", SPOKEN.touching(span).stream().map(turn -> String.valueOf(turn.number())).toList()));
    }
}
