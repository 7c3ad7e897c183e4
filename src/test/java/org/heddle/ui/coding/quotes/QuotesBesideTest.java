package org.heddle.ui.coding.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingLine;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.verification.CheckState;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.Screen;
import org.heddle.ui.coding.CodeRoom;
import org.heddle.ui.coding.SampleRoom;
import org.heddle.ui.transcript.TranscriptView;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.coding.listing.QuoteListing;
import org.heddle.workbench.coding.listing.QuoteOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The quotes of the code in hand, beside the text.
final class QuotesBesideTest {
    @TempDir
    Path folder;

    private SampleRoom desk;
    private OpenProject project;
    private OpenWindow window;
    private CodeRoom room;
    private QuotesModel quotes;
    private ListView<CodingLine> list;

    @BeforeEach
    @SuppressWarnings("unchecked")
    void openTheSample() throws Exception {
        desk = SampleRoom.in(folder);
        project = desk.project;
        window = desk.window;
        room = desk.room;
        list = window.find("code-quotes", ListView.class);
        quotes = room.quotes();
        var parent = project.ask(reader -> reader.codes().codebook().roots().getLast()).id();
        ask(() -> room.model().codeInHandProperty().set(Optional.of(parent)));
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private void ask(Runnable step) throws Exception {
        Screen.ask(() -> {
            step.run();
            return step;
        });
        Screen.settle();
        Screen.settle();
    }

    private List<Coding> codings() {
        var family = project.ask(reader -> reader.codes().codebook()).withChildren(quotes.codeProperty().get().orElseThrow());
        return project.ask(reader -> reader.codings().with(family));
    }

    private List<CodingLine> shown() throws Exception {
        return Screen.ask(() -> List.copyOf(quotes.lines()));
    }

    /// What is on screen is what a fresh question would answer.
    private void isLive() throws Exception {
        var question = Screen.ask(() -> quotes.asked().orElseThrow());
        assertEquals(QuoteListing.read(project, question).shown(), shown());
    }

    private String count() throws Exception {
        return window.find("quotes-count", Label.class).getText();
    }

    @Test
    void allOfThemStandInTheOrderThatIsWanted() throws Exception {
        var all = codings();
        assertEquals(String.valueOf(all.size()), count());
        var lengths = Comparator.comparingInt((Coding coding) -> -coding.span().length());
        ask(() -> quotes.orderProperty().set(QuoteOrder.LONGEST));
        assertEquals(all.stream().sorted(lengths).map(coding -> coding.span().length()).toList(),
                shown().stream().map(line -> line.span().length()).toList());
        ask(() -> quotes.orderProperty().set(QuoteOrder.NEWEST));
        assertEquals(all.stream().map(Coding::at).sorted(Comparator.reverseOrder()).toList(), shown().stream().map(CodingLine::at).toList());
        ask(() -> quotes.orderProperty().set(QuoteOrder.SPEAKER));
        assertEquals(all.size(), shown().size());
        ask(() -> quotes.withChildrenProperty().set(false));
        assertTrue(shown().stream().allMatch(line -> line.code().equals(quotes.codeProperty().get().orElseThrow())));
    }

    @Test
    void theFirstScreenIsTheBeginningOfTheWholeList() throws Exception {
        var question = Screen.ask(() -> quotes.asked().orElseThrow());
        var head = project.ask(reader -> QuoteListing.head(reader, question)).orElseThrow();
        assertTrue(!head.lines().isEmpty());
        assertEquals(shown().subList(0, head.lines().size()), head.lines());
        assertEquals(Screen.ask(() -> quotes.figuresProperty().get()),
                new QuotesModel.Figures(head.total(), head.total(), head.sources(), head.cases()));
    }

    @Test
    void filtersSayHowManyOfHowMany() throws Exception {
        var all = codings();
        var verdicts = project.ask(reader -> reader.checks().verdicts());
        var coder = all.getFirst().coder();
        ask(() -> quotes.sieveProperty().set(quotes.sieveProperty().get().codedBy(Optional.of(coder)).checked(Optional.of(CheckState.UNCHECKED))));
        var left = all.stream().filter(coding -> coding.coder().equals(coder) && !verdicts.containsKey(coding.id())).map(Coding::id).toList();
        assertEquals(Set.copyOf(left), Set.copyOf(shown().stream().map(CodingLine::id).toList()));
        assertEquals("%d of %d".formatted(left.size(), all.size()), count());
    }

    @Test
    void aFilterByRoleAndCaseFollowsWhoSpeaks() throws Exception {
        var people = project.ask(reader -> reader.cases().people());
        var practice = people.cases().getFirst();
        ask(() -> quotes.sieveProperty().set(quotes.sieveProperty().get().in(Optional.of(practice.id())).saidBy(Optional.of("GP"))));
        assertTrue(!shown().isEmpty());
        for (CodingLine line : shown()) {
            var transcript = project.ask(reader -> reader.sources().transcript(line.source()));
            var turn = transcript.turns().of(line.span()).orElseThrow();
            assertEquals(Optional.of("GP"), transcript.speaker(turn).flatMap(one -> one.role()));
            assertEquals(Optional.of(practice.id()), transcript.practice(turn));
        }
    }

    @Test
    void everyActIsSeenAtOnceAndInItsPlace() throws Exception {
        var code = quotes.codeProperty().get().orElseThrow();
        TranscriptView text = window.find("transcript", TranscriptView.class);
        ask(() -> {
            text.select(new TextSpan(20, 60));
            room.model().code(code);
        });
        isLive();
        ask(() -> quotes.orderProperty().set(QuoteOrder.SPEAKER));
        ask(() -> {
            text.select(new TextSpan(200, 260));
            room.model().code(code);
        });
        isLive();
        ask(() -> room.model().recode(codings().getFirst(), project.ask(reader -> reader.codes().codebook().roots().getFirst()).id()));
        isLive();
        ask(() -> project.undo().join());
        isLive();
    }

    @Test
    void aQuoteIsStarredByKeyAndFoundByItsStar() throws Exception {
        ask(() -> {
            list.getSelectionModel().select(1);
            list.requestFocus();
        });
        window.press(KeyCode.S);
        assertEquals(Set.of(shown().get(1).id()), project.ask(reader -> reader.codings().starred()));
        ask(() -> quotes.sieveProperty().set(quotes.sieveProperty().get().starred(true)));
        assertEquals("1 of %d".formatted(codings().size()), count());
        ask(() -> project.undo().join());
        assertEquals(List.of(), shown());
    }

    @Test
    void aQuoteIsShownInItsContextAndInTheText() throws Exception {
        ask(() -> {
            list.getSelectionModel().select(2);
            list.requestFocus();
        });
        window.press(KeyCode.SPACE);
        var quote = Screen.ask(() -> quotes.quote(quotes.lines().get(2)).orElseThrow());
        String text = project.ask(reader -> reader.sources().text(quote.coding().source()));
        assertTrue(text.substring(0, quote.coding().span().start()).strip().endsWith(quote.context().before()));
        assertTrue(text.substring(quote.coding().span().end()).strip().startsWith(quote.context().after()));
        ask(() -> quotes.sieveProperty().set(quotes.sieveProperty().get().codedBy(Optional.of(quote.coding().coder()))));
        window.press(KeyCode.ENTER);
        assertEquals(Optional.of(quote.coding().id()), Screen.ask(() -> room.model().chosenProperty().get()));
        window.pictures("quotes-beside");
    }
}
