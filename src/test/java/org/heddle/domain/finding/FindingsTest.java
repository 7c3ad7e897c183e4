package org.heddle.domain.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.junit.jupiter.api.Test;

final class FindingsTest {
    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
    private final CoderId ailsa = CoderId.fresh();
    private final Code money = code("Money", Optional.empty(), 0);
    private final Code rent = code("Rent", Optional.of(money.id()), 0);
    private final Code hope = code("Hope", Optional.empty(), 1);
    private final Codebook codebook = new Codebook(List.of(money, rent, hope));
    private final Passage passage = new Passage(SourceId.fresh(), new TextSpan(3, 9));
    private final Question who = new Question(FindingId.fresh(), 2, "Who decides?", List.of(rent.id(), CodeId.fresh()), ailsa, NOON);
    private final Question why = new Question(FindingId.fresh(), 1, "Why?", List.of(), ailsa, NOON);
    private final Conclusion answer = Conclusion.of("Rent does.", 1, ailsa, NOON).about(List.of(money.id(), CodeId.fresh()))
            .supportedBy(List.of(passage, new Passage(SourceId.fresh(), new TextSpan(0, 2)))).answering(List.of(who.id(), FindingId.fresh()));

    private static Code code(String name, Optional<CodeId> parent, int position) {
        return new Code(CodeId.fresh(), parent, position, name, Colour.PALETTE.getFirst(), CodeRules.NONE, CodeStatus.AGREED);
    }

    private Findings findings(Finding... all) {
        return Findings.of(List.of(all), codebook, passage.source()::equals);
    }

    @Test
    void theyStandInTheirOrderWithWhatIsStillThere() {
        Findings now = findings(who, answer, why);
        assertEquals(List.of(why, who.about(List.of(rent.id()))), now.questions());
        assertEquals(List.of(answer.about(List.of(money.id())).supportedBy(List.of(passage)).answering(List.of(who.id()))), now.conclusions());
    }

    @Test
    void aQuestionWithoutThemeOrConclusionIsUnansweredAndAThemeWithoutQuestionIsNamed() {
        assertEquals(List.of(why), findings(who, why, answer).unanswered());
        assertEquals(List.of(), findings(who, why, answer.answering(List.of(why.id()))).unanswered());
        assertEquals(List.of(hope), findings(who, why).unasked(codebook));
    }

    @Test
    void aConclusionThatRestsOnNothingHereIsFlagged() {
        assertEquals(Optional.empty(), Findings.doubt(answer));
        Conclusion alone = Conclusion.of("So it is.", 1, ailsa, NOON);
        assertEquals(Optional.of("Linked to nothing: no theme, passage or literature supports it."), Findings.doubt(alone));
        assertEquals(Optional.of("Linked to literature only: no theme or passage of this study supports it."),
                Findings.doubt(alone.standing(new Conclusion.Standing(Novelty.NEW, List.of(), "Link and Phelan 1995"))));
        assertEquals(Optional.empty(), Findings.doubt(alone.supportedBy(List.of(passage))));
        assertEquals(Optional.of("Linked to nothing: no theme, passage or literature supports it."), Findings.doubt(
                findings(alone.about(List.of(CodeId.fresh()))).conclusions().getFirst()), "its theme is gone");
    }

    @Test
    void aMergedThemeIsNamedOnceAndAPassageFollowsItsWords() {
        assertEquals(List.of(hope.id()), answer.about(List.of(money.id(), hope.id())).merged(money.id(), hope.id()).themes());
        var moved = new Passage(passage.source(), new TextSpan(5, 11));
        assertEquals(List.of(moved), answer.supportedBy(List.of(passage)).carried(passage.source(), _ -> Optional.of(moved)).passages());
        assertEquals(List.of(), answer.supportedBy(List.of(passage)).carried(passage.source(), _ -> Optional.empty()).passages());
    }

    @Test
    void audiencesAreKeptInOneOrderAndWordsAreNeeded() {
        assertEquals(List.of(Audience.RESEARCH, Audience.PRACTICE),
                new Conclusion.Standing(Novelty.NEW, List.of(Audience.PRACTICE, Audience.RESEARCH, Audience.PRACTICE), "").audiences());
        assertThrows(Refusal.class, () -> Conclusion.of(" ", 1, ailsa, NOON));
        assertThrows(Refusal.class, () -> why.saying(""));
        assertEquals(3, Findings.next(List.of(why, who)));
    }
}
