package org.heddle.domain.quotes.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.heddle.domain.quotes.Talk;
import org.heddle.domain.source.TextSpan;
import org.junit.jupiter.api.Test;

/// Whatever is left out with a mark, the form is faithful and read again as it was; whatever word is changed, it is named.
class ShorteningTest {
    private static final List<String> VOCABULARY = List.of("refuge", "after", "the", "it's", "don't", "wee-est", "gonnae", "off-site", "patients,", "rent.", "no…",
            "שלום", "caf\u00e9", "🙂", "co-op?", "\"oh", "that\"", "(laughs)", "1,000", "A&E", "hm ...", "日本語", "“so”", "*", "{x}", "—");

    record Shortened(List<String> words, List<Boolean> kept) {}

    private static Talk talk(List<String> words) {
        return new Talk("I1", "GP: " + String.join(" ", words) + "\nINT: Yes.\n");
    }

    private static FormReader reader(Talk talk) {
        return new FormReader(new Material().with(talk.transcript(), new TextSpan(4, talk.text().indexOf("\nINT"))), Set.of());
    }

    private static String typed(Shortened shortened) {
        var printed = new ArrayList<String>();
        for (int at = 0; at < shortened.words.size(); at++) {
            if (shortened.kept.get(at)) {
                printed.add(FormPrinter.escaped(shortened.words.get(at)));
            } else if (printed.isEmpty() || !printed.getLast().equals("[…]")) {
                printed.add("[…]");
            }
        }
        return String.join(" ", printed);
    }

    @Property
    void aShortenedSourceIsFaithfulAndReadAgainAsItWas(@ForAll("shortened") Shortened shortened) {
        Talk talk = talk(shortened.words);
        ReadForm form = reader(talk).read(typed(shortened));
        assertTrue(form.isFaithful(), () -> typed(shortened) + form.faults());
        var printer = new FormPrinter(_ -> talk.text(), SpeechMarks.DOUBLE);
        String again = printer.typed(form.parts());
        ReadForm second = reader(talk).read(again);
        assertEquals(form.parts(), second.parts(), again);
        assertEquals(again, printer.typed(second.parts()));
    }

    /// The word that is left out stands right after it once more, and the sign has no letters.
    @Test
    void theMarkStandsForTheWordThatMakesTheRestRight() {
        var shortened = new Shortened(List.of("well", "refuge", "refuge", "refuge", "🙂", "refuge"), List.of(true, true, false, true, true, true));
        aShortenedSourceIsFaithfulAndReadAgainAsItWas(shortened);
        Talk talk = talk(shortened.words);
        assertEquals(List.of(), reader(talk).read(typed(shortened)).faults());
    }

    @Property
    void aChangedWordIsNamed(@ForAll("shortened") Shortened shortened, @ForAll int seed) {
        Talk talk = talk(shortened.words);
        var places = IntStream.range(0, shortened.words.size()).filter(at -> shortened.kept.get(at) && hasLetter(shortened.words.get(at))).toArray();
        var changed = new ArrayList<>(shortened.words);
        int place = places[Math.floorMod(seed, places.length)];
        changed.set(place, "mountain");
        var faults = reader(talk).read(typed(new Shortened(changed, shortened.kept))).refused();
        assertTrue(faults.stream().anyMatch(fault -> fault.sentence().startsWith("“mountain” is not in the source.")),
                () -> changed + faults.stream().map(Fault::sentence).collect(Collectors.joining()));
    }

    @Provide
    Arbitrary<Shortened> shortened() {
        Arbitrary<List<String>> words = Arbitraries.of(VOCABULARY).list().ofMinSize(1).ofMaxSize(30);
        return words.flatMap(all -> Arbitraries.of(true, true, false).list().ofSize(all.size())
                .map(kept -> new Shortened(after("well", all), after(true, kept))));
    }

    private static <T> List<T> after(T first, List<T> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }

    private static boolean hasLetter(String word) {
        return word.codePoints().anyMatch(Character::isLetter);
    }
}
