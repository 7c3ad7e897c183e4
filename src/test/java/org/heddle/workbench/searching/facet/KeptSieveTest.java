package org.heddle.workbench.searching.facet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.CheckState;
import org.junit.jupiter.api.Test;

final class KeptSieveTest {
    @Test
    void everySortOfFacetIsReadAsItWasWritten() {
        var id = UUID.fromString("0b9c6e0a-0000-4000-8000-000000000001");
        var all = Sieve.of(new Facet.Voice("GP & nurse=1\t%"), new Facet.Voice(""), new Facet.Interviewers(), new Facet.InSource(new SourceId(id)),
                new Facet.OfKind(SourceKind.GROUP_INTERVIEW), new Facet.InCase(new CaseId(id)), new Facet.Having("list size: real", "4,830 🙂"),
                new Facet.OfPerson(new PersonId(id)), new Facet.WithCode(new CodeId(id)), new Facet.Uncoded(), new Facet.CodedBy(new CoderId(id)),
                new Facet.Checked(CheckState.UNCHECKED), new Facet.Checked(CheckState.DISAGREE), new Facet.Checked(CheckState.CHANGED), new Facet.Standing(Stance.COUNTERS));
        assertEquals(all, KeptSieve.read(KeptSieve.written(all)));
        assertEquals(Sieve.OPEN, KeptSieve.read(KeptSieve.written(Sieve.OPEN)));
    }

    @Test
    void aSieveOfAnEarlierVersionIsRead() {
        assertEquals(Sieve.of(new Facet.Checked(CheckState.UNCHECKED)), KeptSieve.read("check=unchecked"));
    }

    @Test
    void whatItDoesNotKnowIsLeftOut() {
        assertEquals(Sieve.of(new Facet.Uncoded()), KeptSieve.read("uncoded=&mood=good&code=none&has=%zz:1&has=:x&check=&&stance"));
    }
}
