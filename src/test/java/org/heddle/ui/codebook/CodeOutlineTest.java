package org.heddle.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CodeChange.MoveCode;
import org.junit.jupiter.api.Test;

/// The lines of the codebook's tree, what the filter leaves of them, and moves of several codes.
final class CodeOutlineTest {
    private final Code hope = code("Hopeful pessimism", Optional.empty(), 0);
    private final Code politics = code("Politics makes health", Optional.of(hope.id()), 0);
    private final Code choice = code("Constrained choice", Optional.of(hope.id()), 1);
    private final Code old = code("Old idea", Optional.of(hope.id()), 2).inStatus(CodeStatus.RETIRED);
    private final Code older = code("Older still", Optional.of(old.id()), 0);
    private final Code level = code("Patient", Optional.empty(), 1).answering(Optional.of("Level"));
    private final Code ripple = code("Ripple effect", Optional.empty(), 2);
    private final Codebook codebook = new Codebook(List.of(hope, politics, choice, old, older, level, ripple));

    private static Code code(String name, Optional<CodeId> parent, int position) {
        return new Code(CodeId.fresh(), parent, position, name, Colour.PALETTE.getFirst(), CodeRules.NONE, CodeStatus.AGREED);
    }

    private List<String> lines(String typed) {
        var lines = new ArrayList<String>();
        new CodeOutline(codebook).lines(typed).forEach(branch -> write(branch, "", lines));
        return lines;
    }

    private static void write(CodeBranch branch, String indent, List<String> lines) {
        lines.add(indent + branch.code().map(Code::name).orElse("[" + branch.heading() + "]"));
        branch.below().forEach(below -> write(below, indent + " ", lines));
    }

    @Test
    void dimensionsStandUnderTheirNamesAndRetiredCodesApart() {
        assertEquals(List.of("Hopeful pessimism", " Politics makes health", " Constrained choice", "Ripple effect", "[Level]", " Patient",
                "[Retired]", " Old idea", "  Older still"), lines(""));
    }

    @Test
    void theFilterTakesWordsOfThePathAndLettersInOrder() {
        assertEquals(List.of("Hopeful pessimism", " Constrained choice"), lines("hope choi"));
        assertEquals(List.of("Hopeful pessimism", " Constrained choice"), lines("cstr"));
        assertEquals(List.of("Hopeful pessimism", " Politics makes health"), lines("Hopeful > POLITICS"));
        assertEquals(List.of("[Retired]", " Old idea", "  Older still"), lines("older"));
        assertEquals(List.of(), lines("zzz"));
    }

    @Test
    void codesMoveTogetherInTheirOrderAndWhatHangsBelowGoesAlongByItself() {
        var moves = new CodeMoves(codebook);
        assertEquals(Optional.of(new Change.Together("Moved 2 codes", List.of(new MoveCode(politics.id(), Optional.of(ripple.id()), 0),
                new MoveCode(choice.id(), Optional.of(ripple.id()), 1)))), moves.below(List.of(choice.id(), politics.id()), Optional.of(ripple.id())));
        assertEquals(Optional.of(new MoveCode(hope.id(), Optional.of(ripple.id()), 0)), moves.below(List.of(politics.id(), hope.id()), Optional.of(ripple.id())));
        assertEquals(Optional.of(new MoveCode(politics.id(), Optional.of(hope.id()), 1)), moves.beside(List.of(politics.id()), choice, true));
        assertEquals(Optional.of(new MoveCode(ripple.id(), Optional.of(hope.id()), 1)), moves.beside(List.of(ripple.id()), choice, false));
        assertEquals(Optional.empty(), moves.beside(List.of(choice.id()), choice, true));
        assertEquals(Optional.empty(), moves.below(List.of(), Optional.empty()));
    }

    /// A generous limit beside the goal of 16 ms, so that a busy machine does not fail it.
    @Test
    void threeHundredCodesAreFilteredWithinAFrame() {
        var codes = new ArrayList<Code>();
        IntStream.range(0, 30).forEach(at -> {
            Code theme = code("Theme of number " + at, Optional.empty(), at);
            codes.add(theme);
            IntStream.range(0, 9).forEach(below -> codes.add(code("What patients say about " + below * at, Optional.of(theme.id()), below)));
        });
        var outline = new CodeOutline(new Codebook(codes));
        long best = IntStream.range(0, 50).mapToLong(_ -> {
            long start = System.nanoTime();
            assertEquals(30, outline.lines("them pat").size());
            return System.nanoTime() - start;
        }).min().orElseThrow();
        assertTrue(best < 16_000_000, "%d ns".formatted(best));
    }
}
