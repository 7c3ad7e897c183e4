package org.heddle.domain.project;

import java.util.Optional;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.Person;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.cases.Role;

/// What can be done to cases, roles and participants.
public sealed interface CaseChange extends Change {
    record AddCase(Case added) implements CaseChange {}

    /// Refused while a source or a speaker belongs to the case.
    record RemoveCase(CaseId practice) implements CaseChange {}

    record RelabelCase(CaseId practice, String label) implements CaseChange {}

    /// Answers what is asked of each case; empty takes the answer back.
    record SetAttribute(CaseId practice, String attribute, Optional<String> value) implements CaseChange {}

    record AddRole(Role role) implements CaseChange {}

    /// Refused while a speaker has the role.
    record RemoveRole(String code) implements CaseChange {}

    /// Says anew what a role's code means; without words the code stands for itself.
    record RelabelRole(String code, String label) implements CaseChange {}

    record AddPerson(Person person) implements CaseChange {}

    /// Refused while a speaker is this person.
    record RemovePerson(PersonId person) implements CaseChange {}

    record RenamePerson(PersonId person, String name) implements CaseChange {}
}
