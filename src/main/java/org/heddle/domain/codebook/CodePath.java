package org.heddle.domain.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heddle.domain.Refusal;

/// Names from the root to a code. Written with ` > ` between them; inside a name that is written ` \> `.
public record CodePath(List<String> names) {
    private static final String SEPARATOR = " > ";
    private static final String ESCAPED = " \\> ";

    public CodePath {
        names = List.copyOf(names);
        if (names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
            throw new Refusal("A code's path needs a name at each step, such as Hopeful pessimism > Do it anyway.");
        }
    }

    public static CodePath parse(String written) {
        var names = new ArrayList<String>();
        for (String part : written.strip().split(SEPARATOR, -1)) {
            names.add(part.strip().replace(ESCAPED, SEPARATOR));
        }
        return new CodePath(names);
    }

    public String last() {
        return names.getLast();
    }

    /// The path without its last name; empty at the root.
    public Optional<CodePath> parent() {
        return names.size() == 1 ? Optional.empty() : Optional.of(new CodePath(names.subList(0, names.size() - 1)));
    }

    /// The first name: the theme in a quote table.
    public String theme() {
        return names.getFirst();
    }

    /// What follows the theme; empty for a top code.
    public String subtheme() {
        return written(names.subList(1, names.size()));
    }

    @Override
    public String toString() {
        return written(names);
    }

    private static String written(List<String> parts) {
        return parts.stream().map(name -> name.replace(SEPARATOR, ESCAPED)).collect(Collectors.joining(SEPARATOR));
    }
}
