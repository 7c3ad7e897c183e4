package org.heddle.domain.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.heddle.domain.cases.Person;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turns;
import org.junit.jupiter.api.Test;

final class QuotingTest {
    private static final Person ROSE = new Person(PersonId.fresh(), "Rose");

    private final Talk talk = new Talk("I02 group", """
            INT: What changed?
            GP: Not much. 🙂 It never does.
            CLP: The shops
            are empty.
            GP2: Aye.
            INT: Thanks.
            """).in("I02").role("GP", "gp").role("CLP", "CLP").in("CLP", "C3").spokenBy("CLP", ROSE);

    private Provenance provenance(String words) {
        return talk.quoting().provenance(talk.span(words));
    }

    @Test
    void oneParticipantIsNamedByLabelRoleAndTheCaseOfTheSource() {
        var rose = provenance("The shops\nare");
        assertEquals("CLP|Rose|CLP|C3|CLP:C3", facts(rose));
        assertEquals(OptionalInt.of(3), rose.turn());
        assertEquals("GP||GP|I02|GP:I2", facts(provenance("never")));
    }

    @Test
    void severalParticipantsAreJoinedInOrderOfSpeaking() {
        var both = provenance("does.\nCLP: The");
        assertEquals("GP; CLP||GP; CLP|I02; C3|GP:I2; CLP:C3", facts(both));
        assertEquals(OptionalInt.of(2), both.turn());
    }

    @Test
    void oneUnknownParticipantLeavesTheAttributionEmpty() {
        assertEquals("CLP; GP2|||C3; I02|", facts(provenance("empty.\nGP2: Aye")));
    }

    @Test
    void participantsWithTheSameAttributionAreNamedOnce() {
        var all = new Talk("group", "GP1: Yes.\nGP2: Yes indeed.\n").in("C3").role("GP1", "GP").role("GP2", "GP");
        assertEquals("GP1; GP2||GP|C3|GP:C3", facts(all.quoting().provenance(new TextSpan(0, all.text().length()))));
    }

    @Test
    void theInterviewerIsNamedOnlyWhereNobodyElseSpeaks() {
        assertEquals("INT|||I02|", facts(provenance("What changed?")));
        var mixed = provenance("changed?\nGP: Not");
        assertEquals("GP||GP|I02|GP:I2", facts(mixed));
        assertEquals(OptionalInt.of(1), mixed.turn());
    }

    @Test
    void theInterviewerHasNoAttributionEvenWithARole() {
        assertEquals("", talk.role("INT", "GP").quoting().provenance(talk.span("Thanks")).attribution());
    }

    @Test
    void wordsAreThoseOfParticipantsJoinedByOneSpace() {
        assertEquals("🙂 It never does. The shops\nare empty. Aye.",
                talk.quoting().words(new TextSpan(talk.text().indexOf("🙂"), talk.text().indexOf("Thanks"))));
    }

    @Test
    void wordsOfTheInterviewerAloneOrOfNobodyStayAsTheyAre() {
        assertEquals("changed", talk.quoting().words(talk.span("changed")));
        assertEquals("CLP:", talk.quoting().words(talk.span("CLP:")));
    }

    @Test
    void aTextWithoutTurnsHasNobodyAndNoTurn() {
        var note = new Talk("note", "\nA quiet day.");
        var turnless = new Quoting(new Transcript(note.source(), note.text(), new Turns(List.of()), List.of(), Optional.empty()),
                note.people(), AttributionTemplate.A0);
        assertEquals("||||", facts(turnless.provenance(note.span("quiet"))));
        assertEquals(OptionalInt.empty(), turnless.provenance(note.span("quiet")).turn());
        assertEquals("quiet", turnless.words(note.span("quiet")));
    }

    @Test
    void aTurnWithoutALabelHasNoRoleSoNoAttribution() {
        var note = new Talk("note", "A quiet day.\n").in("C3");
        assertEquals("|||C3|", facts(note.quoting().provenance(note.span("quiet"))));
    }

    private static String facts(Provenance provenance) {
        return String.join("|", provenance.speaker(), provenance.person(), provenance.role(), provenance.practice(), provenance.attribution());
    }
}
