package org.heddle.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Line;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.Screen;
import org.heddle.ui.transcript.margin.MoreLabel;
import org.heddle.ui.transcript.margin.StripeLabel;
import org.heddle.ui.transcript.marks.Mark;
import org.heddle.ui.transcript.text.TranscriptDocument;
import org.junit.jupiter.api.Test;

class CodingsOnScreenTest {
    private static final TranscriptDocument DOCUMENT = Samples.document(Samples.GROUP, 21);
    private static final List<Mark> MARKS = Samples.groupMarks();

    private static Hand coded() {
        var hand = new Hand(DOCUMENT, 872, 740);
        hand.view.setMarks(MARKS);
        hand.lay();
        return hand;
    }

    private static Mark named(String name) {
        return MARKS.stream().filter(mark -> mark.label().name().equals(name)).findFirst().orElseThrow();
    }

    private static Optional<CodingId> id(String name) {
        return Optional.of(named(name).id());
    }

    private static <T extends Node> List<T> all(Parent root, Class<T> kind, Predicate<T> isWanted) {
        var found = new ArrayList<T>();
        for (Node node : root.getChildrenUnmodifiable()) {
            if (kind.isInstance(node) && node.isVisible() && isWanted.test(kind.cast(node))) {
                found.add(kind.cast(node));
            } else if (node instanceof Parent parent) {
                found.addAll(all(parent, kind, isWanted));
            }
        }
        return found;
    }

    @Test
    void aClickTakesTheShortestOfOverlappingCodingsAndTheKeyGoesOnRoundAndRound() throws Exception {
        int place = Samples.GROUP.indexOf("forty miles");
        var taken = Screen.ask(() -> {
            var hand = coded();
            hand.click(hand.at(place + 2), 1);
            var chosen = new ArrayList<>(List.of(hand.view.selectedMarkProperty().get()));
            for (int step = 0; step < 3; step++) {
                hand.view.cycleOverlaps();
                chosen.add(hand.view.selectedMarkProperty().get());
            }
            assertEquals(3, hand.view.overlapsHere().size());
            return chosen;
        });
        assertEquals(List.of(id("Politics makes health"), id("Limits of medicine"), id("Within one person"), id("Politics makes health")), taken);
    }

    @Test
    void aClickBesideAllCodingsAndTheEscapeKeyLetGo() throws Exception {
        int bare = Samples.GROUP.indexOf("What happened");
        Screen.ask(() -> {
            var hand = coded();
            hand.view.revealMark(MARKS.getFirst().id());
            hand.click(hand.at(bare + 3), 1);
            assertEquals(Optional.empty(), hand.view.selectedMarkProperty().get());
            hand.view.revealMark(MARKS.getFirst().id());
            hand.view.select(new TextSpan(bare, bare + 4));
            hand.key(KeyCode.ESCAPE);
            assertEquals(Optional.empty(), hand.view.selectedMarkProperty().get());
            assertEquals(Optional.empty(), hand.view.selectionProperty().get());
            return hand;
        });
    }

    @Test
    void draggingOverCodedWordsSelectsWordsAndNotTheirCoding() throws Exception {
        int place = Samples.GROUP.indexOf("forty miles");
        Screen.ask(() -> {
            var hand = coded();
            var from = hand.at(place);
            var to = hand.at(place + 5);
            hand.press(from, 1);
            hand.drag(to);
            hand.release(to, 1);
            assertEquals(Optional.empty(), hand.view.selectedMarkProperty().get());
            assertEquals(Optional.of(new TextSpan(place, place + 5)), hand.view.selectionProperty().get());
            return hand;
        });
    }

    @Test
    void thePointerOverCodedWordsNamesTheirCoding() throws Exception {
        int place = Samples.GROUP.indexOf("the same weather");
        var hovered = Screen.ask(() -> {
            var hand = coded();
            hand.move(hand.at(place + 6).add(2, 0));
            return hand.view.hoveredMarkProperty().get();
        });
        assertEquals(id("“same weather”"), hovered);
    }

    @Test
    void aStripeReachesFromItsFirstLineToItsLast() throws Exception {
        Screen.ask(() -> {
            var hand = coded();
            var only = named("Politics makes health");
            hand.view.setMarks(List.of(only));
            hand.view.moveCaret(DOCUMENT.start());
            hand.lay();
            double top = hand.view.turns().lineTop(only.span().start());
            double bottom = hand.view.turns().lineBottom(only.span().end() - 1);
            Line stripe = all(hand.view, Line.class, _ -> true).getFirst();
            double round = stripe.getStrokeWidth() / 2;
            assertEquals(List.of(top, bottom - 1), List.of(stripe.getStartY() - round, stripe.getEndY() + round));
            assertEquals(48, bottom - top, "two lines of 24 pixels");
            return hand;
        });
    }

    @Test
    void labelsNeverOverlapAndSayWhatTheyShow() throws Exception {
        Screen.ask(() -> {
            var hand = coded();
            var labels = all(hand.view, StripeLabel.class, _ -> true);
            labels.sort(Comparator.comparingDouble(Node::getLayoutY));
            assertEquals(MARKS.size(), labels.size());
            for (int at = 1; at < labels.size(); at++) {
                assertTrue(labels.get(at).getLayoutY() - labels.get(at - 1).getLayoutY() >= 18, "label " + at);
            }
            assertTrue(labels.stream().allMatch(label -> label.getWidth() > 60), "every name is there");
            assertTrue(labels.stream().map(Node::getAccessibleText).toList().contains("Politics makes health, coded by AR, agree"));
            return hand;
        });
    }

    @Test
    void moreThanTwelveSideBySideAreCounted() throws Exception {
        Screen.ask(() -> {
            var hand = coded();
            int start = DOCUMENT.start();
            var many = new ArrayList<Mark>();
            for (int number = 0; number < 15; number++) {
                many.add(Samples.mark(number, start, start + 20));
            }
            hand.view.setMarks(many);
            hand.lay();
            assertEquals(List.of("+3"), all(hand.view, MoreLabel.class, _ -> true).stream().map(MoreLabel::getText).toList());
            assertEquals(12, all(hand.view, Line.class, _ -> true).size());
            return hand;
        });
    }

    @Test
    void aCodingThatIsAddedOrTakenAwayShowsAtOnce() throws Exception {
        Screen.ask(() -> {
            var hand = coded();
            hand.view.setMarks(List.of());
            hand.lay();
            assertEquals(0, all(hand.view, StripeLabel.class, _ -> true).size());
            hand.view.setMarks(MARKS.subList(0, 1));
            hand.lay();
            assertEquals(1, all(hand.view, StripeLabel.class, _ -> true).size());
            hand.view.setMarks(List.of());
            hand.lay();
            assertEquals(0, all(hand.view, StripeLabel.class, _ -> true).size());
            return hand;
        });
    }

    @Test
    void whatIsInViewIsToldInOffsets() throws Exception {
        var shown = Screen.ask(() -> {
            var hand = new Hand(DOCUMENT, 872, 200);
            var first = hand.view.shownOffsetsProperty().get();
            hand.view.scrollTo(DOCUMENT.end());
            hand.lay();
            return List.of(first, hand.view.shownOffsetsProperty().get());
        });
        assertEquals(Optional.of(DOCUMENT.start()), shown.getFirst().map(TextSpan::start));
        assertEquals(Optional.of(DOCUMENT.end()), shown.getLast().map(TextSpan::end));
        assertTrue(shown.getFirst().orElseThrow().end() < DOCUMENT.end());
    }
}
