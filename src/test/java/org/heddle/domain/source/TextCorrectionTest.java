package org.heddle.domain.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextCorrectionTest {

    private static String fate(String before, String after, String coded) {
        int at = before.indexOf(coded);
        Fate fate = new TextCorrection(before, after, TextDiff.between(before, after)).fate(new TextSpan(at, at + coded.length()));
        return fate.word() + fate.place().map(span -> " " + span.of(after)).orElse("");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            nothing before it,        the rent decides,        the rent decides all,        rent,          kept rent
            words before it,          the rent decides,        so the rent decides,         rent,          moved rent
            a word beside it,         the rent decides,        the high rent decides,       rent decides,  moved rent decides
            a word inside it,         the rent decides,        the rent now decides,        rent decides,  altered rent now decides
            a typo in it,             the rnet decides,        the rent decides,            rnet decides,  altered rent decides
            the only word replaced,   said Alice to me,        said Bob to me,              Alice,         altered Bob
            a letter at its end,      the ren decides,         the rent decides,            ren,           altered rent
            a letter at its start,    the ent decides,         the rent decides,            ent,           altered rent
            its end replaced,         the rent decides now,    the rent rules now,          rent decides,  altered rent rules
            the words round it gone,  one two three four,      one four,                    two,           lost
            half of it gone,          one two three four,      one two four,                two three,     altered two
            one word for another,     one two three,           one second three,            two,           altered second
            a scrap of a word left,   Who decides here,        What else is there here, Who,           altered What
            a scrap at its edge,      one two three,           one twelve,              two,           lost
            another sentence,         nobody knows who pays the rent up here, they think somebody else would have been asked, pays the rent, lost
            cut and set in elsewhere, who decides is the landlord. And so on. Then the end., And so on. Then the end. who decides is the landlord., \
            decides is the landlord, moved decides is the landlord
            """)
    void aCodedPassageFollowsItsWords(String where, String before, String after, String coded, String expected) {
        assertEquals(expected, fate(before, after, coded));
    }

    @Test
    void theEditsAreAsSmallAsTheyCanBe() {
        assertEquals(List.of(new TextEdit(5, 0, 1)), TextDiff.between("the rnt decides", "the rent decides").all());
        assertEquals(List.of(new TextEdit(4, 4, 7)), TextDiff.between("the rent decides", "the housing decides").all());
        assertEquals(List.of(new TextEdit(4, 5, 0), new TextEdit(18, 0, 5)), TextDiff.between("the rent decides.\nNo.", "the decides.\nYes, No.").all());
    }

    @Test
    void anEmojiOrALetterWithItsMarkIsReplacedAsAWhole() {
        assertEquals(List.of(new TextEdit(2, 2, 2)), TextDiff.between("a \uD83D\uDE42 b", "a \uD83D\uDE43 b").all());
        assertEquals(List.of(new TextEdit(0, 1, 2)), TextDiff.between("x b", "x\u0302 b").all());
    }

    @Test
    void whatAHandTypedInVainIsNoEdit() {
        var typed = TextEdits.NONE.then(new TextEdit(4, 0, 3)).then(new TextEdit(4, 3, 0)).then(new TextEdit(0, 3, 3));
        assertEquals(TextEdits.NONE, TextDiff.narrowed(typed, "the rent", "the rent"));
    }

    @Test
    void theHandKnowsWhichOfTwoEqualWordsItTookOut() {
        String before = "Aye. Aye. Aye.";
        var made = TextEdits.NONE.then(new TextEdit(0, 5, 0));
        var correction = new TextCorrection(before, "Aye. Aye.", TextDiff.narrowed(made, before, "Aye. Aye."));
        assertEquals(List.of(new Fate.Lost(), new Fate.Moved(new TextSpan(0, 4)), new Fate.Moved(new TextSpan(5, 9))),
                List.of(correction.fate(new TextSpan(0, 4)), correction.fate(new TextSpan(5, 9)), correction.fate(new TextSpan(10, 14))));
    }

    private static String talk(int words, long seed) {
        var random = new Random(seed);
        return IntStream.range(0, words).mapToObj(each -> (each % 12 == 0 ? "\nGP: " : " ") + "word" + random.nextInt(4000))
                .collect(Collectors.joining());
    }

    @Test
    void twoMegabytesAreComparedAtOnceWhateverWasDoneToThem() {
        String before = talk(230_000, 1);
        assertTrue(before.length() > 2_000_000);
        String typos = before.replace("word17 ", "Word17 ");
        String wrapped = before.replace("\nGP: ", " ");
        String other = talk(230_000, 2);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String after : List.of(typos, wrapped, other, before + "x", "x" + before, before.substring(1_000_000))) {
                assertTrue(TextDiff.between(before, after).lead(before, after));
            }
        });
        assertEquals((before.length() - before.replace("word17 ", "").length()) / 7, TextDiff.between(before, typos).all().size());
    }
}
