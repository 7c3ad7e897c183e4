package org.heddle.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.CodingLine;
import org.heddle.domain.project.CheckChange.AddCheck;
import org.heddle.domain.project.CodingChange.MoveEdges;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.Coder;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.CheckState;
import org.heddle.domain.verification.Judgement;
import org.heddle.domain.verification.Verdict;
import org.heddle.ui.Screen;
import org.heddle.ui.transcript.marks.Mark;
import org.heddle.workbench.coding.listing.QuoteSieve;
import org.heddle.workbench.coding.listing.ReadQuote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A verdict that was given before the coding changed, wherever the coding is seen.
final class StaleVerdictTest {
    @TempDir
    Path folder;

    @Test
    void stripeInspectorAndQuoteSayThatTheCodingChangedSinceItsCheck() throws Exception {
        try (SampleRoom desk = SampleRoom.in(folder)) {
            var open = desk.shown();
            Coding coding = open.codings().stream().filter(one -> !open.judgements().containsKey(one.id())).findFirst().orElseThrow();
            Coder checker = desk.project.ask(reader -> reader.team().all()).stream().filter(one -> !one.id().equals(coding.coder())).findFirst().orElseThrow();
            var agreed = Check.of(coding, open.transcript().text(), checker.id(), Instant.EPOCH, Verdict.AGREE);
            Screen.ask(() -> desk.project.run(new AddCheck(agreed)).get());
            Screen.settle();
            assertTrue(mark(desk, coding).notes().tooltip().contains(" · agreed"), mark(desk, coding).notes().tooltip());
            Screen.ask(() -> desk.project.run(new MoveEdges(coding.id(), new TextSpan(coding.span().start(), coding.span().end() - 2))).get());
            Screen.settle();
            Mark.Notes notes = mark(desk, coding).notes();
            assertTrue(notes.tooltip().contains(" · agreed, changed since"), notes.tooltip());
            assertEquals(Optional.empty(), notes.verdict());
            assertTrue(notes.signs().contains(Mark.Sign.CHANGED));
            desk.choose(desk.shown().coding(coding.id()).orElseThrow());
            var line = desk.window.find("checked", HBox.class);
            assertEquals("Checked: agreed, changed since", ((Label) line.getChildren().getLast()).getText());
            var quote = desk.project.ask(reader -> ReadQuote.of(reader, Set.of(coding.id()), _ -> Optional.empty())).getFirst();
            assertEquals(Optional.of(new Judgement(Verdict.AGREE, true)), quote.said());
            desk.window.picture("stale-verdict");
            assertEquals(List.of(), checkedLines(desk, coding, CheckState.AGREE));
            assertEquals(List.of(coding.id()), checkedLines(desk, coding, CheckState.UNCHECKED), "to be checked again");
            assertEquals(List.of(coding.id()), checkedLines(desk, coding, CheckState.CHANGED));
        }
    }

    private static List<CodingId> checkedLines(SampleRoom desk, Coding coding, CheckState state) throws Exception {
        Screen.ask(() -> {
            desk.room.quotes().sieveProperty().set(QuoteSieve.NONE.checked(Optional.of(state)));
            return state;
        });
        Screen.settle();
        Screen.settle();
        return Screen.ask(() -> desk.room.quotes().lines().stream().map(CodingLine::id).filter(coding.id()::equals).toList());
    }

    private static Mark mark(SampleRoom desk, Coding coding) throws Exception {
        List<Mark> marks = Marks.of(desk.shown(), Screen.ask(() -> desk.window.workspace().study().now()));
        return marks.stream().filter(one -> one.id().equals(coding.id())).findFirst().orElseThrow();
    }
}
