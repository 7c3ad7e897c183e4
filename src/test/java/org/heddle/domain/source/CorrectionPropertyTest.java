package org.heddle.domain.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever is corrected, in however many steps: words that nobody touched stay under their codings.
class CorrectionPropertyTest {

    /// An edit as a hand makes it: a place and a length in letters (both wrap round), and what is typed instead.
    record Stroke(int at, int length, String typed) {}

    /// A text whose letters remember which one they were, so that the right answer is known without any arithmetic on edits.
    private static final class Paper {
        private final List<Integer> letters = new ArrayList<>();
        private final StringBuilder text;
        private final List<TextSpan> marks;
        private TextEdits edits = TextEdits.NONE;

        Paper(String before, List<TextSpan> marks) {
            text = new StringBuilder(before);
            this.marks = new ArrayList<>(marks);
            IntStream.range(0, before.length()).forEach(letters::add);
        }

        void write(Stroke stroke) {
            int at = whole(Math.floorMod(stroke.at(), text.length() + 1));
            int to = whole(Math.min(text.length(), at + Math.floorMod(stroke.length(), 6)));
            if (to <= at && stroke.typed().isEmpty()) {
                return;
            }
            marks.removeIf(mark -> isReached(mark, at, Math.max(at, to)));
            text.replace(at, Math.max(at, to), stroke.typed());
            letters.subList(at, Math.max(at, to)).clear();
            IntStream.range(0, stroke.typed().length()).forEach(_ -> letters.add(at, -1));
            edits = edits.then(new TextEdit(at, Math.max(at, to) - at, stroke.typed().length()));
        }

        private int whole(int offset) {
            int whole = offset;
            while (Letters.cuts(text.toString(), whole)) {
                whole++;
            }
            return whole;
        }

        /// True when the stroke touches any letter of what stood under the mark, or stands right beside it.
        private boolean isReached(TextSpan mark, int at, int to) {
            TextSpan now = now(mark);
            return at <= now.end() && now.start() <= to;
        }

        TextSpan now(TextSpan mark) {
            return new TextSpan(letters.indexOf(mark.start()), letters.indexOf(mark.end() - 1) + 1);
        }
    }

    @Property
    void afterAnySeriesOfStrokesEveryUntouchedSpanCoversItsWords(@ForAll("texts") String before, @ForAll("strokes") List<Stroke> strokes) {
        var paper = new Paper(before, spans(before));
        strokes.forEach(paper::write);
        String after = paper.text.toString();
        assertTrue(paper.edits.lead(before, after));
        for (TextEdits edits : List.of(paper.edits, TextDiff.narrowed(paper.edits, before, after))) {
            var correction = new TextCorrection(before, after, edits);
            paper.marks.forEach(mark -> assertEquals(Optional.of(paper.now(mark)), correction.fate(mark).place(), mark::toString));
        }
    }

    @Property
    void whatTheComparisonFindsLeadsFromTheOneTextToTheOther(@ForAll("texts") String before, @ForAll("texts") String after) {
        TextEdits edits = TextDiff.between(before, after);
        assertTrue(edits.lead(before, after));
        assertEquals(before.equals(after), edits.isEmpty());
        int shift = 0;
        for (TextEdit edit : edits.all()) {
            int now = edit.at() + shift;
            assertFalse(Letters.cuts(before, edit.at()) || Letters.cuts(before, edit.end()));
            assertFalse(Letters.cuts(after, now) || Letters.cuts(after, now + edit.inserted()));
            shift += edit.growth();
        }
    }

    @Property
    void everySpanIsKeptMovedAlteredOrLostAndSaysSoTruly(@ForAll("texts") String before, @ForAll("texts") String after) {
        var correction = new TextCorrection(before, after, TextDiff.between(before, after));
        for (TextSpan span : spans(before)) {
            switch (correction.fate(span)) {
                case Fate.Kept(var now) -> assertEquals(span.of(before) + span, now.of(after) + now);
                case Fate.Moved(var now) -> assertEquals(span.of(before), now.of(after));
                case Fate.Altered(var now) -> assertFalse(now.of(after).isBlank() || now.of(after).equals(span.of(before)));
                case Fate.Lost() -> { }
            }
        }
    }

    @Property
    void wordsThatOnlyStandOnceAreFoundAgainWithoutKnowingTheStrokes(@ForAll("numbers") List<Integer> sizes) {
        var before = new StringBuilder();
        var after = new StringBuilder();
        var words = new ArrayList<TextSpan>();
        for (int each = 0; each < sizes.size(); each++) {
            String word = "w" + each + "x";
            boolean isTakenOut = sizes.get(each) == 0;
            if (!isTakenOut) {
                words.add(new TextSpan(before.length(), before.length() + word.length()));
            }
            before.append(word).append(each % 7 == 6 ? ".\n" : " ");
            after.append("new ".repeat(Math.max(0, sizes.get(each) - 6))).append(isTakenOut ? "" : word).append(each % 7 == 6 ? ".\n" : " ");
        }
        String old = before.toString();
        String now = after.toString();
        var correction = new TextCorrection(old, now, TextDiff.between(old, now));
        words.forEach(word -> assertEquals(Optional.of(word.of(old)), correction.fate(word).place().map(place -> place.of(now))));
    }

    private static List<TextSpan> spans(String text) {
        var spans = new ArrayList<TextSpan>();
        for (int from = 0; from < text.length(); from += 3) {
            for (int length : List.of(1, 2, 5, 9, 17)) {
                SourceText.trimmed(text, from, from + length)
                        .filter(span -> !Letters.cuts(text, span.start()) && !Letters.cuts(text, span.end())).ifPresent(spans::add);
            }
        }
        return spans;
    }

    @Provide
    Arbitrary<String> texts() {
        return pieces(40);
    }

    @Provide
    Arbitrary<List<Stroke>> strokes() {
        return Combinators.combine(Arbitraries.integers().between(0, 400), Arbitraries.integers().between(0, 5), pieces(3)).as(Stroke::new)
                .list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Arbitraries.integers().between(0, 8).list().ofMaxSize(60);
    }

    private static Arbitrary<String> pieces(int most) {
        return Arbitraries.of("GP:", "INT:", "the", "rent", "rent ", "shops", "a", "b", "ab", "🙂", "👩\u200D⚕", "x\u0302", "\u05E9\u05DC", " ", " ", "\n", "\n\n",
                ".", "!").list().ofMaxSize(most).map(parts -> String.join("", parts));
    }
}
