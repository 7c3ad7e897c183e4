package org.heddle.domain.analysis.tension;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.heddle.domain.analysis.CodedPlace;
import org.heddle.domain.analysis.Study;
import org.heddle.domain.cases.Person;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.link.Tension;
import org.heddle.domain.quotes.Talk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is proposed for pairs of codes in tension.
final class TensionTest {
    private static final String GROUP = "INT: Why?\nANN: It is the wages here.\nBOB: Yes.\nINT: And?\nANN: They smoke too much.\nBOB: They choose to.\n";

    private final Study study = new Study();
    private final Person ann = new Person(PersonId.fresh(), "Ann Reid");
    private int politics;
    private int choices;
    private int wages;
    private Tension tension;

    @BeforeEach
    void aGroupAndAnInterviewOfOneOfThem() {
        study.people.add(ann);
        study.talk(new Talk("Group", GROUP).spokenBy("ANN", ann)).talk(new Talk("Alone", "INT: So?\nGP: They choose it, I say.\n").spokenBy("GP", ann));
        politics = study.code("Politics makes health", -1, "");
        choices = study.code("Choices", -1, "");
        wages = study.code("Wages", politics, "");
        tension = new Tension(study.id(choices), study.id(politics));
    }

    private List<String> held() {
        return HeldBoth.find(List.of(tension), study.grounds()).stream().map(one -> "%s: %s | %s".formatted(one.person(),
                words(tension.one().equals(study.id(politics)) ? one.ofOne() : one.ofOther()),
                words(tension.one().equals(study.id(politics)) ? one.ofOther() : one.ofOne()))).toList();
    }

    private String words(List<CodedPlace> places) {
        return String.join(", ", places.stream().map(place -> place.span().of(study.talk(place.source()).text())).toList());
    }

    private List<String> drifts(int within) {
        return Drift.find(List.of(tension), within, Set.of(study.talks.getFirst().source().id()), study.grounds()).stream()
                .map(one -> "%s → %s (%d)".formatted(words(List.of(one.from())), words(List.of(one.to())), one.turns())).toList();
    }

    @Test
    void somebodyHoldsBothAcrossSourcesAndWithSubCodes() {
        study.mark(0, "the wages here", wages, Study.ANN);
        study.mark(0, "the wages here", wages, Study.BOB);
        assertEquals(List.of(), held());
        study.mark(1, "They choose it", choices, Study.ANN);
        study.mark(0, "They choose to", choices, Study.ANN);
        assertEquals(List.of("Ann Reid: the wages here | They choose it"), held(), "BOB speaks on one side only");
    }

    @Test
    void theInterviewerHoldsNothing() {
        study.mark(0, "Why", politics, Study.ANN);
        study.mark(0, "And", choices, Study.ANN);
        assertEquals(List.of(), held());
    }

    @Test
    void whatLiesBelowBothCodesIsOnTheLowerSide() {
        tension = new Tension(study.id(politics), study.id(wages));
        study.mark(0, "the wages here", wages, Study.ANN);
        assertEquals(List.of(), HeldBoth.find(List.of(tension), study.grounds()));
        study.mark(0, "They smoke too much", politics, Study.ANN);
        assertEquals(1, HeldBoth.find(List.of(tension), study.grounds()).size());
    }

    @Test
    void talkThatIsOnTheOtherSideAFewTurnsLaterHasDrifted() {
        study.mark(0, "the wages here", wages, Study.ANN);
        study.mark(0, "the wages here", wages, Study.BOB);
        study.mark(0, "They smoke too much", choices, Study.ANN);
        study.mark(0, "They choose to", choices, Study.ANN);
        assertEquals(List.of(), drifts(2));
        assertEquals(List.of("the wages here → They smoke too much (3)"), drifts(3), "the nearest one, once, whoever coded it");
        study.mark(0, "choose to", politics, Study.BOB);
        assertEquals(List.of("the wages here → They smoke too much (3)", "They smoke too much → choose to (1)"), drifts(3), "both ways");
    }

    @Test
    void bothSidesInOneTurnAreNoDriftAndOtherSourcesAreNotLookedAt() {
        study.mark(0, "It is the wages", politics, Study.ANN);
        study.mark(0, "wages here", choices, Study.ANN);
        study.mark(1, "They choose it", choices, Study.ANN);
        study.mark(1, "I say", politics, Study.ANN);
        assertEquals(List.of(), drifts(9));
    }
}
