package org.heddle.workbench.source;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.People;

/// What names tell at import: a speaker called `GP` or `GP2` has the role GP, and `I4-2 Group interview` belongs to the case I4.
/// Only roles and cases that the project already has are recognised; everybody can say otherwise afterwards.
record ImportGuesses(People people) {
    private static final Pattern NUMBER = Pattern.compile("\\h?\\d{1,2}$");

    /// The code of the role that a speaker label names, alone or followed by a number.
    Optional<String> role(String label) {
        return people.role(label).or(() -> people.role(NUMBER.matcher(label).replaceFirst(""))).map(role -> role.code());
    }

    /// The case whose label the file's name begins with; the longest, when it begins with several.
    Optional<Case> practice(String fileName) {
        return people.cases().stream().filter(one -> begins(fileName, one.label())).max(Comparator.comparingInt(one -> one.label().length()));
    }

    private static boolean begins(String name, String label) {
        return name.startsWith(label) && (name.length() == label.length() || !Character.isLetterOrDigit(name.codePointAt(label.length())));
    }

    /// The name itself, or the first of `name (2)`, `name (3)`… that is free.
    static String freeName(String name, Predicate<String> isTaken) {
        String free = name;
        for (int number = 2; isTaken.test(free); number++) {
            free = "%s (%d)".formatted(name, number);
        }
        return free;
    }
}
