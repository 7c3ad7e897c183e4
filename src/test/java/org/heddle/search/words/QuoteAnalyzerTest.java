package org.heddle.search.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuoteAnalyzerTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            it's it’s it‘s it′s it´s it`s itʼs | it's it's it's it's it's it's it's
            'til ’til ‘til                     | til til til
            'I was told,' she said ‘no’        | i was told she said no
            patients' GPs' patient's           | patients gps patient's
            rock 'n' roll                      | rock n roll
            build-up build–up build‑up         | build up build up build up
            wee-est chipable away-able         | wee est chipable away able
            gonnae, hasnae; kinda? cos…        | gonnae hasnae kinda cos
            Network building — Too time        | network building too time
            zero-hour middle-class/off site    | zero hour middle class off site
            CAFÉ Café cafe naïve Straße        | cafe cafe cafe naive strasse
            Œuvre fiancée Łódź Søren           | oeuvre fiancee lodz soren
            ΟΔΟΣ οδός                          | οδοσ οδοσ
            [laughs] (GP:C3) 3.5% R&D          | laughs gp c3 3 5 r d
            the of and to                      | the of and to
            שלום שָׁלוֹם سلام سَلام            | שלום שלום سلام سلام
            हिन्दी                              | हिन्दी
            信頼 trust                          | 信 頼 trust
            Yes 🙂. 👩‍⚕️ 👍🏽 🇬🇧🇫🇷              | yes 🙂 👩⚕ 👍🏽 🇬🇧 🇫🇷
            ' ’ — - … “” &                     | ""
            """)
    void cutsIntoComparedWords(String text, String words) {
        assertEquals(words, String.join(" ", words(text)));
    }

    @Test
    void anAccentOfItsOwnASoftHyphenAndAJoinerLeaveNoTrace() {
        assertEquals(List.of("cafe", "practice", "trust", "no"), words("cafe\u0301 prac\u00ADtice tru\u200Dst \u200En\u200Fo"));
    }

    @Test
    void placesCountUnitsOfTheTextAsItIs() {
        String text = "🙂 Cafe\u0301's “Straße”—it’s";
        assertEquals(List.of("🙂", "Cafe\u0301's", "Straße", "it’s"), pieces(text));
    }

    @Test
    void anEndlessWordIsComparedByItsBeginningAndKeepsItsPlace() {
        String endless = "ab".repeat(5_000);
        assertEquals(List.of("ab".repeat(127) + "a", "end"), words(endless + " end"));
        assertEquals(List.of(endless, "end"), pieces(endless + " end"));
    }

    @Test
    void onlyAQueryKnowsStarsAndQuestionMarks() {
        assertEquals(List.of("what", "really"), words("what? *really*"));
        var query = QuoteAnalyzer.ofQuery("wom?n Café* *til");
        List<String> words = new ArrayList<>();
        while (query.next()) {
            words.add(query.word());
        }
        assertEquals(List.of("wom?n", "cafe*", "*til"), words);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        var analyzer = QuoteAnalyzer.ofText(text, 0, text.length());
        while (analyzer.next()) {
            words.add(analyzer.word());
        }
        return words;
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        var analyzer = QuoteAnalyzer.ofText(text, 0, text.length());
        while (analyzer.next()) {
            pieces.add(text.substring(analyzer.start(), analyzer.end()));
        }
        return pieces;
    }
}
