package org.heddle.exchange.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;

/// Whatever a file holds, its turns are whole, in order, and apart.
class TurnBoundsTest {

    @Property
    void turnsAreOrderedApartAndWithoutOuterWhiteSpace(@ForAll("files") String raw) {
        String text = SourceText.clean(raw);
        List<Turn> turns = TurnReader.read(new Extract(text, List.of(), List.of()), java.util.Optional.empty()).turns();
        int end = 0;
        for (int each = 0; each < turns.size(); each++) {
            Turn turn = turns.get(each);
            assertEquals(each + 1, turn.number());
            assertTrue(end <= turn.start() && turn.end() <= text.length());
            turn.span().ifPresent(span -> assertEquals(span, SourceText.trimmed(text, span.start(), span.end()).orElseThrow()));
            end = turn.end();
        }
    }

    @Property
    void noWordIsLost(@ForAll("files") String raw) {
        String text = SourceText.clean(raw);
        var reading = TurnReader.read(new Extract(text, List.of(), List.of()), java.util.Optional.empty());
        var heard = reading.turns().stream().flatMap(turn -> turn.span().stream()).toList();
        for (int at = text.indexOf('w'); at >= 0; at = text.indexOf('w', at + 1)) {
            int here = at;
            assertTrue(heard.stream().anyMatch(span -> span.contains(here)) || reading.turns().stream().anyMatch(turn -> isInLabel(text, here, turn)),
                    "the word at " + at);
        }
        assertTrue(heard.stream().map(TextSpan::start).distinct().count() == heard.size());
    }

    /// A word that is written together with a label may be taken for a part of it.
    private static boolean isInLabel(String text, int at, Turn turn) {
        int label = turn.speaker().isEmpty() || at >= turn.start() ? -1 : text.lastIndexOf(turn.speaker(), at);
        return label >= 0 && at < label + turn.speaker().length();
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of("GP:", "INT:", "PN -", "Tam\t", "[00:12:31] CLP:", "**GP:**", "Dr Sillars:", "GP:C3:", "wee", "words", "🙂", "e\u0301",
                "\u05E9\u05DC\u05D5\u05DD", " ", "\u00A0", "\n", "\r\n", "\n\n", "\t", ":", "#00:02:11-3#", "[laughs]", "10:30", ";", "\uFFFD")
                .list().ofMaxSize(60).map(parts -> String.join("", parts));
    }
}
