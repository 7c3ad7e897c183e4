package org.heddle.search;

import static org.heddle.search.Interviews.interview;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.heddle.domain.Refusal;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.search.WordForms;
import org.heddle.domain.source.SourceId;
import org.heddle.search.query.QueryReader;
import org.heddle.search.words.Literals;
import org.heddle.search.words.StoredText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExpressionTest {
    private final List<Transcript> talks = new ArrayList<>();
    private final List<SourceId> read = new ArrayList<>();
    private QuoteIndex index;

    @BeforeEach
    void openInMemory() throws IOException {
        index = QuoteIndex.inMemory();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private void talk(String... turns) throws IOException {
        talks.add(interview("I" + talks.size(), turns));
        index.update(talks.getLast());
        index.refresh();
    }

    private SearchRequest request(String query) {
        return SearchRequest.of(query, talks.stream().map(talk -> talk.source().id()).toList()).first(0).reading(id -> {
            read.add(id);
            return talks.stream().filter(talk -> talk.source().id().equals(id)).findFirst().map(talk -> StoredText.of(talk.text())).orElseThrow();
        }, () -> false);
    }

    private List<String> find(SearchRequest request) throws IOException {
        return index.search(request).hits().stream().map(hit -> hit.words().of(talks.stream()
                .filter(talk -> talk.source().id().equals(hit.source())).findFirst().orElseThrow().text())).toList();
    }

    @Test
    void aRuleThatIsAskedOfManyHitsIsLeftWhenNobodyWaits() throws IOException {
        talk("GP: " + "rent ".repeat(30_000));
        var asked = new AtomicInteger();
        SearchRequest unwanted = request("rent").keeping((_, _, _) -> asked.incrementAndGet() > 0).reading(SourceTexts.NONE, () -> asked.get() > 10);
        assertEquals("The search was stopped. Nothing was changed.", assertThrows(Refusal.class, () -> index.search(unwanted)).sentence());
        assertEquals(4096, asked.get());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            /rent(s|ed)?/            ¦ rent; Rented; rents
            /Rent\\w*/c              ¦ Rented
            /\\bdamp [a-z]+/         ¦ damp wall
            /^the\\b/                ¦ The
            /rent/ NOT damp          ¦ Rent; rent
            /d.mp/ OR week           ¦ damp; week
            /🙂/                     ¦ 🙂
            /x*/                     ¦
            /(?<=the )rent/          ¦ rent
            """)
    void findsWhatItSays(String query, String words) throws IOException {
        talk("GP: The rent for a damp wall 🙂", "GP: Rented by the week, two rents");
        assertEquals(words == null ? "" : words, String.join("; ", find(request(query))));
    }

    @Test
    void itsLettersPickTheSourcesThatAreRead() throws IOException {
        talk("GP: Nothing here.");
        talk("GP: We were renting then.");
        talk("GP: Never mind.");
        assertEquals(List.of("renting"), find(request("/\\brent[a-z]+/")));
        assertEquals(List.of(talks.get(1).source().id()), read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            rent(s|ed)?      ¦ rent
            colou?r          ¦ colo
            rent|damp wall   ¦ rent; damp
            rent|ok          ¦
            (rent)+          ¦
            \\brent\\b   ¦ rent
            \\p{L}entry    ¦ entry
            [abc]defg{2}h    ¦ def
            x{3}abcd         ¦ abcd
            \\u0041bcd     ¦ bcd
            a.*b             ¦
            """)
    void onlyCertainLettersCount(String expression, String letters) {
        assertEquals(letters == null ? "" : letters, String.join("; ", Literals.of(expression)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/(a+)+$/", "/(a|aa)+$/", "/(.*)*x/", "/(a|b|ab)*c/", "/([a-z]+)*\\d/"})
    void oneThatExplodesEndsInASentence(String query) throws IOException {
        talk("GP: " + "a".repeat(30_000) + "!");
        Refusal refusal = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThrows(Refusal.class, () -> find(request(query))));
        assertTrue(refusal.sentence().contains("was stopped"), refusal.sentence());
    }

    @Test
    void oneThatNobodyWaitsForEnds() throws IOException {
        talk("GP: " + "a ".repeat(30_000));
        SearchRequest unwanted = request("/a+b/").reading(_ -> StoredText.of(talks.getFirst().text()), () -> true);
        assertEquals("The search was stopped. Nothing was changed.", assertThrows(Refusal.class, () -> index.search(unwanted)).sentence());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            /rent         ¦ 0 ¦ The / at position 1 begins a regular expression that does not end. Put another / after it, or leave this one out.
            damp //       ¦ 5 ¦ There is nothing between the strokes at position 6. Put a regular expression between them, as in /rent(s|ed)?/.
            damp /re(nt/  ¦ 11 ¦ The regular expression cannot be read at position 12: unclosed group. Mend it there; a sign that is meant itself gets a \\ before it.
            /*/           ¦ 1 ¦ The regular expression cannot be read at position 2: dangling meta character '*'. Mend it there; a sign that is meant itself gets a \\ before it.
            """)
    void aBadOneIsRefusedWithItsPlace(String query, int place, String sentence) {
        Refusal refusal = assertThrows(Refusal.class, () -> QueryReader.read(query));
        assertEquals(sentence, refusal.sentence());
        assertEquals(place, refusal.place().orElseThrow());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            ENGLISH ¦ rent          ¦ rents; Rented; renting
            ENGLISH ¦ renting -damp ¦ rents; Rented; renting
            ENGLISH ¦ "rents"       ¦ rents
            ENGLISH ¦ dying         ¦ died; dies
            GERMAN  ¦ Wohnung       ¦ Wohnungen
            """)
    void aWordStandsForItsForms(WordForms language, String query, String words) throws IOException {
        talk("GP: Two rents. Rented, for renting; it died, it dies, a reindeer.", "GP: Viele Wohnungen");
        assertEquals(words, String.join("; ", find(request(query).in(language))));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            "rent damp"~0turns   ¦
            "rent damp"~1turns   ¦ damp; rent
            "rent damp"~>1turns  ¦
            "damp rent"~>1turns  ¦ damp; rent
            "damp bus"~>2turns   ¦ damp; bus
            "damp bus"~>1turns   ¦
            "damp rent bus"~>1turn ¦ damp; rent; bus
            "wee thing"~>3       ¦ wee other thing
            "thing wee"~>3       ¦
            """)
    void wordsNearEachOtherInTurnsAndInOrder(String query, String words) throws IOException {
        talk("GP: Some damp.", "PN: The rent.", "GP: A bus.");
        talk("GP: Bus.", "PN: A wee wee other thing.");
        assertEquals(words == null ? "" : words, String.join("; ", find(request(query))));
    }
}
