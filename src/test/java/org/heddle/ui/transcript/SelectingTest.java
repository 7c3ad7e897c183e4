package org.heddle.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.Screen;
import org.heddle.ui.transcript.text.Boundaries;
import org.heddle.ui.transcript.text.TranscriptDocument;
import org.junit.jupiter.api.Test;

class SelectingTest {
    private static final String MIXED = """
            GP: We heard 👩‍👩‍👧 say cafe\u0301 twice 🇬🇧, “that’s it” — and 😀😀 again, so the line is long enough to be broken at least once or twice here.
            PN:\s
            INT: قالت الطبيبة إن الإيجار ارتفع مرة أخرى هذا الشهر، وهذا يكفي لكي ينكسر السطر في هذا العمود الضيق من النص
            CLP: Mixed שלום and مرحبا inside one line, e\u0301e\u0301e\u0301.
            A heading without a speaker
            """;
    private static final TranscriptDocument DOCUMENT = Samples.document(MIXED, 1);

    private static Optional<TextSpan> span(int start, int end) {
        return Optional.of(new TextSpan(start, end));
    }

    private static List<Integer> letterPlaces() {
        var boundaries = new Boundaries(DOCUMENT);
        var places = new ArrayList<Integer>();
        for (int at = DOCUMENT.start(); places.isEmpty() || at != places.getLast(); at = boundaries.nextLetter(at)) {
            places.add(at);
        }
        return places;
    }

    @Test
    void anyRangeSelectedByKeysIsExactlyThatRange() throws Exception {
        List<Integer> places = letterPlaces();
        var random = new Random(42);
        for (int round = 0; round < 60; round++) {
            int from = random.nextInt(places.size());
            int to = Math.min(places.size() - 1, from + 1 + random.nextInt(60));
            assertEquals(span(places.get(from), places.get(to)), byKeys(places.subList(from, to + 1)));
        }
    }

    private static Optional<TextSpan> byKeys(List<Integer> places) throws Exception {
        return Screen.ask(() -> {
            var hand = new Hand(DOCUMENT, 640, 400);
            hand.view.moveCaret(places.getFirst());
            hand.lay();
            for (int offset : places.subList(0, places.size() - 1)) {
                hand.key(isRightToLeft(offset) ? KeyCode.LEFT : KeyCode.RIGHT, "shift");
            }
            return hand.view.selectionProperty().get();
        });
    }

    private static boolean isRightToLeft(int offset) {
        return DOCUMENT.turns().get(DOCUMENT.turnAt(offset)).speaker().equals("INT");
    }

    @Test
    void anyRangeDraggedOverByTheMouseIsExactlyThatRange() throws Exception {
        List<Integer> places = letterPlaces().stream().filter(place -> !turnsDirection(place)).toList();
        var random = new Random(43);
        for (int round = 0; round < 120; round++) {
            int from = places.get(random.nextInt(places.size()));
            int to = places.get(random.nextInt(places.size()));
            if (from != to) {
                assertEquals(span(Math.min(from, to), Math.max(from, to)), byMouse(from, to), from + " to " + to);
            }
        }
    }

    /// Between a left-to-right and a right-to-left word one place on screen stands for two offsets, and either is right.
    private static boolean turnsDirection(int offset) {
        var turn = DOCUMENT.turns().get(DOCUMENT.turnAt(offset));
        if (offset <= turn.start() || offset >= turn.end()) {
            return false;
        }
        var bidi = new Bidi(MIXED.substring(turn.start(), turn.end()), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        return bidi.getLevelAt(offset - turn.start()) != bidi.getLevelAt(offset - turn.start() - 1);
    }

    private static Optional<TextSpan> byMouse(int from, int to) throws Exception {
        return Screen.ask(() -> {
            var hand = new Hand(DOCUMENT, 640, 700);
            Point2D start = hand.at(from);
            Point2D end = hand.at(to);
            hand.press(start, 1);
            hand.drag(start.add(30, 30));
            hand.drag(end);
            hand.release(end, 1);
            return hand.view.selectionProperty().get();
        });
    }

    @Test
    void aDoubleClickTakesTheWordAndATripleClickTheTurn() throws Exception {
        int word = MIXED.indexOf("twice");
        var selected = Screen.ask(() -> {
            var hand = new Hand(DOCUMENT, 640, 700);
            Point2D point = hand.at(word + 2);
            hand.click(point, 2);
            var twice = hand.view.selectionProperty().get();
            hand.click(point, 3);
            return List.of(twice, hand.view.selectionProperty().get());
        });
        var turn = DOCUMENT.turns().getFirst();
        assertEquals(List.of(span(word, word + 5), span(turn.start(), turn.end())), selected);
    }

    @Test
    void aDoubleClickAndDragGoesOnByWords() throws Exception {
        int word = MIXED.indexOf("twice");
        int last = MIXED.indexOf("again");
        var selected = Screen.ask(() -> {
            var hand = new Hand(DOCUMENT, 640, 700);
            Point2D end = hand.at(last + 2).add(2, 0);
            Point2D point = hand.at(word + 2).add(2, 0);
            hand.click(point, 1);
            hand.press(point, 2);
            hand.drag(end);
            hand.release(end, 2);
            return hand.view.selectionProperty().get();
        });
        assertEquals(span(word, last + 5), selected);
    }

    @Test
    void aShiftClickExtendsFromTheCaret() throws Exception {
        int from = MIXED.indexOf("heard");
        int to = MIXED.indexOf("again");
        var selected = Screen.ask(() -> {
            var hand = new Hand(DOCUMENT, 640, 700);
            Point2D end = hand.at(to);
            hand.click(hand.at(from), 1);
            hand.press(end, 1, "shift");
            return hand.view.selectionProperty().get();
        });
        assertEquals(span(from, to), selected);
    }

    @Test
    void theSentenceIsSelectedFirstAndThenTheTurn() throws Exception {
        var document = Samples.document(Samples.GROUP, 21);
        int sentence = Samples.GROUP.indexOf("I can listen");
        int end = Samples.GROUP.indexOf("office.") + 7;
        var selected = Screen.ask(() -> {
            var hand = new Hand(document, 872, 700);
            hand.view.moveCaret(sentence + 20);
            hand.key(KeyCode.L, "ctrl");
            var first = hand.view.selectionProperty().get();
            hand.key(KeyCode.L, "ctrl");
            return List.of(first, hand.view.selectionProperty().get());
        });
        var turn = document.turns().get(1);
        assertEquals(List.of(span(sentence, end), span(turn.start(), turn.end())), selected);
    }

    @Test
    void everythingCanBeSelectedAndCopiedWithoutLabels() throws Exception {
        var copied = new ArrayList<String>();
        Screen.ask(() -> {
            var hand = new Hand(Samples.document("A: One.\nB: \nA: Two.", 1), 640, 400);
            hand.view.setOnCopy(copied::add);
            hand.key(KeyCode.A, "ctrl");
            hand.key(KeyCode.C, "ctrl");
            return hand;
        });
        assertEquals(List.of("One.\nTwo."), copied);
    }

    @Test
    void aCopyOfNothingIsLeftToOthers() throws Exception {
        var copied = new ArrayList<String>();
        Screen.ask(() -> {
            var hand = new Hand(DOCUMENT, 640, 400);
            hand.view.setOnCopy(copied::add);
            hand.key(KeyCode.C, "ctrl");
            return hand;
        });
        assertEquals(List.of(), copied);
    }

    @Test
    void theLetterUnderAPointIsTheOneThatIsDrawnThere() throws Exception {
        List<Integer> places = letterPlaces();
        Screen.ask(() -> {
            var hand = new Hand(DOCUMENT, 640, 700);
            for (int at = 0; at + 1 < places.size(); at++) {
                int letter = places.get(at);
                var node = hand.view.turns().node(DOCUMENT.turnAt(letter));
                int inside = letter - node.turn().start();
                for (var place : node.text().places(inside, Math.min(places.get(at + 1), node.turn().end()) - node.turn().start(), false)) {
                    var hit = node.hit(node.unmirrored((place.getMinX() + place.getMaxX()) / 2), node.lineTop(0) + place.getMinY() + 4);
                    boolean isThere = place.getWidth() < 1 || letter == new Boundaries(DOCUMENT).snapped(node.turn().start() + hit.letter());
                    assertTrue(isThere || isLigature(letter), "at " + letter + " hit " + (node.turn().start() + hit.letter()));
                }
            }
            return hand;
        });
    }

    /// Lam and alef are drawn as one.
    private static boolean isLigature(int offset) {
        return MIXED.charAt(offset) == '\u0644' || MIXED.charAt(offset - 1) == '\u0644';
    }

    @Test
    void theTextScrollsWhileThePointerIsHeldBelowIt() throws Exception {
        var document = Samples.large(200, 3);
        var reached = new CompletableFuture<Integer>();
        var hand = Screen.ask(() -> {
            var fresh = new Hand(document, 872, 300);
            int below = fresh.view.shownOffsetsProperty().get().orElseThrow().end();
            fresh.view.selectionProperty().addListener((_, _, now) -> now.filter(span -> span.end() > below).ifPresent(span -> reached.complete(span.start())));
            var start = fresh.at(document.start());
            fresh.press(start, 1);
            fresh.drag(new Point2D(300, 340));
            return fresh;
        });
        assertEquals(document.start(), reached.get(20, TimeUnit.SECONDS));
        Screen.ask(() -> {
            hand.release(new Point2D(300, 340), 1);
            return hand;
        });
    }

    @Test
    void keysThatDoNotMoveTheCaretAreLeftToTheRoom() throws Exception {
        var left = new ArrayList<KeyCode>();
        Screen.ask(() -> {
            var hand = new Hand(DOCUMENT, 640, 400);
            hand.view.setOnKeyPressed(event -> {
                if (!event.isConsumed()) {
                    left.add(event.getCode());
                }
            });
            for (KeyCode code : List.of(KeyCode.C, KeyCode.RIGHT, KeyCode.DIGIT1, KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.O)) {
                hand.key(code);
            }
            hand.key(KeyCode.LEFT, "alt");
            return hand;
        });
        assertEquals(List.of(KeyCode.C, KeyCode.DIGIT1, KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.O, KeyCode.LEFT), left);
    }
}
