package org.heddle.domain.project.merging;

import java.util.Map;
import java.util.Optional;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.Person;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.merging.image.Part.Asked;
import org.heddle.domain.project.CaseChange.AddCase;
import org.heddle.domain.project.CaseChange.AddPerson;
import org.heddle.domain.project.CaseChange.AddRole;
import org.heddle.domain.project.CaseChange.RelabelCase;
import org.heddle.domain.project.CaseChange.RelabelRole;
import org.heddle.domain.project.CaseChange.RenamePerson;
import org.heddle.domain.project.CaseChange.SetAttribute;
import org.heddle.domain.project.TeamChange.AddCoder;
import org.heddle.domain.project.TeamChange.RenameCoder;
import org.heddle.domain.team.Coder;

/// The changes that bring the coders, roles, cases and participants of one image to those of another.
record PeopleWay(Gap gap) {

    void comings() {
        gap.makeRoom(Part.CODERS, Coder::name, (id, name) -> gap.add(new RenameCoder(id, name)));
        gap.makeRoom(Part.CASES, Case::label, (id, label) -> gap.add(new RelabelCase(id, label)));
        gap.makeRoom(Part.PEOPLE, Person::name, (id, name) -> gap.add(new RenamePerson(id, name)));
        gap.come(Part.CODERS, coder -> gap.add(new AddCoder(coder)), (_, coder) -> gap.add(new RenameCoder(coder.id(), coder.name())));
        gap.come(Part.ROLES, role -> gap.add(new AddRole(role)), (_, role) -> gap.add(new RelabelRole(role.code(), role.label())));
        gap.come(Part.CASES, one -> gap.add(new AddCase(new Case(one.id(), one.label(), Map.of()))),
                (_, one) -> gap.add(new RelabelCase(one.id(), one.label())));
        gap.go(Part.ANSWERS, (answer, _) -> {
            if (gap.target().of(Part.CASES).containsKey(answer.practice())) {
                gap.add(new SetAttribute(answer.practice(), answer.attribute(), Optional.empty()));
            }
        });
        Map<Asked, String> before = gap.now().of(Part.ANSWERS);
        gap.target().of(Part.ANSWERS).forEach((answer, value) -> {
            if (!value.equals(before.get(answer))) {
                gap.add(new SetAttribute(answer.practice(), answer.attribute(), Optional.of(value)));
            }
        });
        gap.come(Part.PEOPLE, person -> gap.add(new AddPerson(person)), (_, person) -> gap.add(new RenamePerson(person.id(), person.name())));
    }
}
