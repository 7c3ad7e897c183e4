package org.heddle.domain.cases;

import java.util.List;
import java.util.Optional;

/// All cases, roles and participants of a project, to look one up by what a person calls it.
public record People(List<Case> cases, List<Role> roles, List<Person> people) {
    public static final People NONE = new People(List.of(), Role.SHIPPED, List.of());

    public People {
        cases = List.copyOf(cases);
        roles = List.copyOf(roles);
        people = List.copyOf(people);
    }

    public Optional<Case> find(CaseId id) {
        return cases.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Case> labelled(String label) {
        return cases.stream().filter(one -> one.label().equals(label.strip())).findFirst();
    }

    public Optional<Role> role(String code) {
        return roles.stream().filter(role -> role.code().equalsIgnoreCase(code.strip())).findFirst();
    }

    public Optional<Person> find(PersonId id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    public Optional<Person> named(String name) {
        return people.stream().filter(person -> person.name().equals(name.strip())).findFirst();
    }
}
