package org.heddle.domain.cases;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// All cases, roles and participants of a project, to look one up by what a person calls it.
public record People(List<Case> cases, List<Role> roles, List<Person> people) {
    public static final People NONE = new People(List.of(), Role.SHIPPED, List.of());

    private static final Pattern BLANKS = Pattern.compile("\\p{IsWhite_Space}+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

    public People {
        cases = List.copyOf(cases);
        roles = List.copyOf(roles);
        people = List.copyOf(people);
    }

    /// What is asked of at least one case, in alphabetical order.
    public List<String> attributes() {
        return cases.stream().flatMap(one -> one.attributes().keySet().stream()).distinct().sorted().toList();
    }

    public Optional<Case> find(CaseId id) {
        return cases.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Case> labelled(String label) {
        return cases.stream().filter(one -> one.label().equals(label.strip())).findFirst();
    }

    /// Another case that a person could mean by this label: one that differs in capitals, blanks or leading zeros only (`c 03` and `C3`).
    public Optional<Case> mistakable(String label) {
        return cases.stream().filter(one -> !one.label().equals(label.strip()) && plain(one.label()).equals(plain(label))).findFirst();
    }

    private static String plain(String label) {
        String letters = Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return LEADING_ZEROS.matcher(BLANKS.matcher(letters).replaceAll("")).replaceAll("");
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
