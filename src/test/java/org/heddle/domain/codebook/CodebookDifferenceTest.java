package org.heddle.domain.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What became of a codebook between two states.
final class CodebookDifferenceTest {
    private final Code hope = code("Hope", Optional.empty(), 0);
    private final Code politics = code("Politics", Optional.of(hope.id()), 0);
    private final Code choice = code("Choice", Optional.of(hope.id()), 1);
    private final Code ripple = code("Ripple", Optional.empty(), 1);

    private static Code code(String name, Optional<CodeId> parent, int position) {
        return new Code(CodeId.fresh(), parent, position, name, Colour.PALETTE.getFirst(), CodeRules.NONE, CodeStatus.AGREED);
    }

    private static List<Difference> between(List<Code> before, List<Code> after, Map<CodeId, CodeId> merges) {
        return CodebookDifference.between(new Codebook(before), new Codebook(after), merges);
    }

    @Test
    void anEqualCodebookDiffersInNothingNotEvenWithOtherColoursAndOrder() {
        var recoloured = List.of(ripple.at(Optional.empty(), 0), hope.coloured(Colour.PALETTE.getLast()).at(Optional.empty(), 1));
        assertEquals(List.of(), between(List.of(hope, ripple), recoloured, Map.of()));
        assertEquals("Nothing has changed.", DifferenceWords.summary(List.of()));
    }

    @Test
    void addedRemovedRenamedAndMovedCodesAreToldByTheirIds() {
        var levels = code("Level", Optional.empty(), 2);
        var after = List.of(hope, politics.named("Politics makes health"), choice.at(Optional.empty(), 1), levels);
        assertEquals(List.of(
                new Difference.Removed(ripple.id(), CodePath.parse("Ripple")),
                new Difference.Renamed(politics.id(), CodePath.parse("Hope > Politics makes health"), "Politics", "Politics makes health"),
                new Difference.Moved(choice.id(), CodePath.parse("Choice"), "Hope", ""),
                new Difference.Added(levels.id(), CodePath.parse("Level"))),
                between(List.of(hope, politics, choice, ripple), after, Map.of()));
    }

    @Test
    void aMergedCodeIsFollowedToWhereItsCodingsAreNow() {
        var gone = CodeId.fresh();
        var merges = Map.of(politics.id(), gone, gone, choice.id());
        assertEquals(List.of(new Difference.Merged(politics.id(), CodePath.parse("Hope > Politics"), CodePath.parse("Hope > Choice"))),
                between(List.of(hope, politics, choice), List.of(hope, choice), merges));
    }

    @Test
    void aMergeIntoACodeThatIsGoneTooIsARemoval() {
        var there = Map.of(politics.id(), choice.id());
        var round = Map.of(politics.id(), choice.id(), choice.id(), politics.id());
        var expected = List.of(new Difference.Removed(politics.id(), CodePath.parse("Hope > Politics")),
                new Difference.Removed(choice.id(), CodePath.parse("Hope > Choice")));
        assertEquals(expected, between(List.of(hope, politics, choice), List.of(hope), there));
        assertEquals(expected, between(List.of(hope, politics, choice), List.of(hope), round));
    }

    @Test
    void changedFieldsShowTheirWordsBeforeAndAfter() {
        var before = hope.defined(new CodeRules("old", "same", "", "", "", ""));
        var after = hope.defined(new CodeRules("new", "same", "not then", "", "", "")).inStatus(CodeStatus.RETIRED).answering(Optional.of("Level"));
        CodePath path = CodePath.parse("Hope");
        var found = between(List.of(before), List.of(after), Map.of());
        assertEquals(List.of(new Difference.Redefined(hope.id(), path, RulePart.DEFINITION, "old", "new"),
                new Difference.Redefined(hope.id(), path, RulePart.NOT_WHEN, "", "not then"),
                new Difference.Restated(hope.id(), path, CodeStatus.AGREED, CodeStatus.RETIRED),
                new Difference.Redirected(hope.id(), path, "", "Level")), found);
        assertEquals("2 fields of definitions changed, 1 status changed and 1 dimension changed.", DifferenceWords.summary(found));
        assertEquals(List.of("(nothing)", "not then"), List.of(DifferenceWords.before(found.get(1)), DifferenceWords.after(found.get(1))));
    }

    @Test
    void theReportHasATableForEachKindThatOccurs() {
        var found = between(List.of(hope, ripple), List.of(hope.named("Hopeful"), politics), Map.of());
        var report = DifferenceWords.report("From v1 to now", List.of("v1: agreed"), found);
        assertEquals(List.of("v1: agreed", "1 code added, 1 code removed and 1 code renamed."), report.paragraphs());
        assertEquals(List.of("Added codes", "Removed codes", "Renamed codes"), report.tables().stream().map(table -> table.title()).toList());
        assertEquals(List.of(List.of("Hopeful", "Hope", "Hopeful")), report.tables().getLast().rows());
    }

    @Test
    void aCodebookTellsWhichQuestionACodeAnswers() {
        var levels = code("Levels", Optional.empty(), 1).answering(Optional.of("Level"));
        var patient = code("Patient", Optional.of(levels.id()), 0);
        var codebook = new Codebook(List.of(hope, politics, levels, patient));
        assertEquals(Optional.of("Level"), codebook.dimensionOf(patient.id()));
        assertEquals(Optional.empty(), codebook.dimensionOf(politics.id()));
        assertEquals(List.of("Level"), codebook.dimensions());
    }
}
