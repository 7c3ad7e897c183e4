package org.heddle.search;

import static org.heddle.search.Interviews.interview;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.heddle.domain.Refusal;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuoteIndexTest {
    private QuoteIndex index;

    @BeforeEach
    void openInMemory() throws IOException {
        index = QuoteIndex.inMemory();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest(name = "{1} in: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            Well, it’s the way it's.                     | it's                        | it’s; it's
            Well, it’s the way it's.                     | it’s                        | it’s; it's
            Not ‘til Monday, 'til ’til till              | 'til                        | til; til; til
            the wee-est thing, just wee-est              | wee-est                     | wee-est; wee-est
            chipable away-able, chipable, an able        | "chipable away-able"        | chipable away-able
            chipable away-able, chipable, away able      | away-able                   | away-able; away able
            They’re gonnae no, it hasnae, kinda, cos     | gonnae                      | gonnae
            They’re gonnae no, it hasnae, kinda, cos     | hasnae kinda cos            | hasnae; kinda; cos
            a build-up, the build up, a buildup          | build-up                    | build-up; build up
            a build‑up, the build–up                     | "build up"                  | build‑up; build–up
            middle-class, middle class                   | "middle class"              | middle-class; middle class
            a zero-hour contract                         | zero-hour contract          | zero-hour; contract
            off-site and off site                        | off-site                    | off-site; off site
            off-site and off site                        | "off site"                  | off-site; off site
            Network building — Too time                  | "network building too time" | Network building — Too time
            Network building — Too time                  | "Network building — Too"    | Network building — Too
            They do it for themselves, for us            | "for themselves"            | for themselves
            to be or not to be                           | "to be"                     | to be; to be
            refuge after refuge after refuge             | "refuge after refuge after refuge" | refuge after refuge after refuge
            refuge after refuge after refuge             | "refuge after refuge"       | refuge after refuge
            refuge after refuge after refuge             | "after refuge"              | after refuge; after refuge
            refuge after refuge after refuge             | refuge                      | refuge; refuge; refuge
            patients, patients, and patients             | "patients, patients, and patients" | patients, patients, and patients
            patients, patients, and patients             | "patients patients"~2       | patients, patients
            At the café, Cafe and CAFÉ                   | cafe                        | café; Cafe; CAFÉ
            Yes 🙂. 👩‍⚕️ No                               | 🙂                          | 🙂
            Yes 🙂. 👩‍⚕️ No                               | 👩‍⚕️                          | 👩‍⚕️
            It’s [laughs] hard                           | [laughs]                    | laughs
            agree, agreement, disagree, agrees           | agree*                      | agree; agreement; agrees
            agree, agreement, disagree, agrees           | *agree                      | agree; disagree
            agree, agreement, disagree, agrees           | *gr*s                       | agrees
            a woman, women, wmn                          | wom?n                       | woman; women
            the data sharing deal, the data shared       | "data shar*"                | data sharing; data shared
            sort of a thing, sort a thing                | "sort * a thing"            | sort of a thing
            What do you think? I think                   | "do you think?"             | do you think
            trust, tryst, truest, frost                  | trust~                      | trust; tryst; truest
            trust needs a lot of time                    | "time trust"~4              | trust needs a lot of time
            trust needs a lot of time                    | "trust build-up time"~4     |
            time trust, time and trust                   | "trust time"~0              | time trust
            consent form, consent                        | consent "consent form"      | consent; consent form; consent
            consent, consents                            | consent consent*            | consent; consents
            one two one                                  | (one two) OR (one three)    | one; two; one
            one two one                                  | one NOT three               | one; one
            one two one                                  | one NOT two                 |
            one two one                                  | (two three) OR one          | one; one
            one two                                      | one AND three               |
            信頼は大切です                                | 信頼                         | 信頼
            """)
    void finds(String words, String query, String hits) throws IOException {
        Transcript source = interview("I1", "INT: Why?", "GP: " + words);
        take(source);
        SearchResult first = index.search(SearchRequest.of(query, List.of(source.source().id())));
        assertEquals(hits == null ? "" : hits, text(first, source));
        assertEquals(first, index.search(SearchRequest.of(query, List.of(source.source().id())).first(0)));
        assertEquals(first.hits().size(), first.total());
    }

    @Test
    void aHitKnowsItsTurnItsSpeakerAndItsPlaceInTheWholeText() throws IOException {
        Transcript source = interview("I1", "INT: 🙂 Trust?", "GP1: No. Cafe\u0301 trust.");
        take(source);
        SourceId id = source.source().id();
        assertEquals(new SearchResult(2, List.of(
                new Hit(id, 1, "INT", new TextSpan(8, 13), new TextSpan(5, 14)),
                new Hit(id, 2, "GP1", new TextSpan(31, 36), new TextSpan(21, 37))), 1), index.search(SearchRequest.of("trust", List.of(id))));
    }

    @Test
    void wordsInARowAreLookedForWithinOneTurn() throws IOException {
        Transcript source = interview("I1", "GP: trust", "INT: time", "GP: trust and time");
        take(source);
        assertEquals("trust; time", text(search("trust time", source), source));
        assertEquals("", text(search("\"trust time\"", source), source));
    }

    @Test
    void labelsAreNotWords() throws IOException {
        Transcript source = interview("I1", "GP: Ask the GP.");
        take(source);
        assertEquals(1, search("gp", source).total());
    }

    @Test
    void hitsStandInTheOrderOfTheSourcesAndTheTotalCountsBeyondTheLimit() throws IOException {
        Transcript first = interview("I1", "GP: trust trust", "GP: trust");
        Transcript second = interview("I2", "GP: trust one", "GP: no");
        Transcript third = interview("I3", "GP: nothing");
        take(third, second);
        take(first);
        SearchResult result = index.search(SearchRequest.of("trust", ids(first, second, third)).first(3));
        assertEquals(List.of(first.source().id(), first.source().id(), first.source().id()), sources(result));
        assertEquals(List.of(4, 2), List.of(result.total(), result.sources()));
        assertEquals(ids(second, first, first, first), sources(index.search(SearchRequest.of("trust", ids(second, first)).first(0))));
    }

    @Test
    void onlyTheSourcesSpeakersAndVoicesAskedForAreSearched() throws IOException {
        Transcript one = interview("I1", "INT: trust a", "GP1: trust b", "GP2: trust c");
        Transcript other = interview("I2", "GP1: trust d");
        take(one, other);
        var both = SearchRequest.of("trust", ids(one, other));
        assertEquals(4, index.search(both).total());
        assertEquals(1, index.search(SearchRequest.of("trust", ids(other))).total());
        assertEquals(0, index.search(SearchRequest.of("trust", List.of())).total());
        assertEquals(2, index.search(both.by(Set.of("GP1"))).total());
        assertEquals(3, index.search(both.of(Voices.PARTICIPANTS)).total());
        assertEquals(List.of("GP2"), index.search(both.by(Set.of("GP2", "INT")).of(Voices.PARTICIPANTS)).hits().stream().map(Hit::speaker).toList());
    }

    @Test
    void aFilterIsAskedForEveryHitAndItsAnswerCounts() throws IOException {
        Transcript one = interview("I1", "GP: trust a", "GP: trust b trust", "GP: trust c");
        Transcript other = interview("I2", "GP: trust d");
        take(one, other);
        var coded = new TextSpan(one.turns().all().get(1).start(), one.turns().all().get(2).start() + 5);
        var request = SearchRequest.of("trust", ids(other, one)).keeping((source, turn, words) -> source.equals(one.source().id()) && coded.contains(words));
        SearchResult result = index.search(request.first(2));
        assertEquals(List.of(3, 1, 2), List.of(result.total(), result.sources(), result.hits().size()));
        assertEquals(List.of(2, 2), result.hits().stream().map(Hit::turn).toList());
    }

    @Test
    void anUpdateTakesThePlaceOfTheOldWordsOnceItIsRefreshed() throws IOException {
        Transcript source = interview("I1", "GP: trust", "GP: time");
        take(source);
        Transcript mended = new Transcript(source.source(), "GP: thrust", interview("x", "GP: thrust").turns(), List.of(), source.practice());
        index.update(mended);
        assertEquals(1, search("trust", source).total());
        index.refresh();
        assertEquals(List.of(0, 0, 1), List.of(search("trust", source).total(), search("time", source).total(), search("thrust", source).total()));
        index.remove(source.source().id());
        index.refresh();
        assertEquals(0, search("thrust", source).total());
    }

    @Test
    void aSourceWithoutWordsOrAnEmptyIndexIsNoFault() throws IOException {
        Transcript empty = new Transcript(interview("I1", "GP: x").source(), "", new org.heddle.domain.source.Turns(List.of()), List.of(), java.util.Optional.empty());
        assertEquals(new SearchResult(0, List.of(), 0), search("trust*", empty));
        take(empty);
        assertEquals(new SearchResult(0, List.of(), 0), search("\"trust me\"", empty));
    }

    @Test
    void anExplodingPatternEndsInASentence() throws IOException {
        Transcript source = interview("I1", "GP: " + "ab".repeat(100));
        take(source);
        var refusal = assertThrows(Refusal.class, () -> search("*a" + "?".repeat(40) + "b*", source));
        assertEquals("A word in the query has too many * and ? in it. Leave some of them out.", refusal.sentence());
    }

    @Test
    void anAnswerThatWouldFillTheMemoryIsCountedButNotListed() throws IOException {
        Transcript one = interview("I1", "GP: " + "no ".repeat(1_100_000));
        Transcript other = interview("I2", "GP: " + "no ".repeat(1_100_000));
        take(one);
        take(other);
        var request = SearchRequest.of("no", ids(one, other));
        SearchResult first = index.search(request);
        assertEquals(List.of(2_200_000, 50), List.of(first.total(), first.hits().size()));
        var refusal = assertThrows(Refusal.class, () -> index.search(request.first(0)));
        assertEquals("The query finds more than 2,000,000 places. Add letters or words to it, or look in fewer sources.", refusal.sentence());
    }

    private void take(Transcript... sources) throws IOException {
        for (Transcript source : sources) {
            index.update(source);
        }
        index.refresh();
    }

    private SearchResult search(String query, Transcript source) throws IOException {
        return index.search(SearchRequest.of(query, ids(source)));
    }

    private static List<SourceId> ids(Transcript... sources) {
        return java.util.Arrays.stream(sources).map(source -> source.source().id()).toList();
    }

    private static List<SourceId> sources(SearchResult result) {
        return result.hits().stream().map(Hit::source).toList();
    }

    private static String text(SearchResult result, Transcript source) {
        return String.join("; ", result.hits().stream().map(hit -> hit.words().of(source.text())).toList());
    }
}
