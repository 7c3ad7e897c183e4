package org.heddle.domain.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heddle.domain.Refusal;

/// Names from the root to a code. Written with ` > ` between them; a `>` that stands alone inside a name, at its beginning or at its end is
/// written `\>` (and `\>` there `\\>`), so that whatever a code is called its path is read as it was written.
public record CodePath(List<String> names) {
    private static final String SEPARATOR = " > ";
    private static final Pattern SEPARATING = Pattern.compile("(?<= )>(?= )");
    private static final Pattern OWN = Pattern.compile("(?<= )(\\\\*>)(?= )");
    private static final Pattern ESCAPED = Pattern.compile("(?<= )\\\\(\\\\*>)(?= )");

    public CodePath {
        names = List.copyOf(names);
        if (names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
            throw new Refusal("A code's path needs a name at each step, such as Hopeful pessimism > Do it anyway.");
        }
    }

    public static CodePath parse(String written) {
        var names = new ArrayList<String>();
        for (String part : SEPARATING.split(between(written), -1)) {
            names.add(unescaped(part));
        }
        return new CodePath(names);
    }

    /// The name that is meant by one step of a written path.
    public static String unescaped(String step) {
        return ESCAPED.matcher(between(step)).replaceAll("$1").strip();
    }

    /// Both ends are as good as white space: what separates there has nothing on one side.
    private static String between(String words) {
        return " " + words + " ";
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
        return parts.stream().map(CodePath::escaped).collect(Collectors.joining(SEPARATOR));
    }

    private static String escaped(String name) {
        return name.indexOf('>') < 0 ? name : OWN.matcher(between(name)).replaceAll("\\\\$1").strip();
    }
}
