package org.heddle.workbench.searching;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Compares what a field says with what was asked: capitals make no difference, `*` stands for any letters.
final class Values {
    private Values() {}

    static Predicate<String> fitting(String asked) {
        String letters = asked.strip();
        if (letters.indexOf('*') < 0) {
            return letters::equalsIgnoreCase;
        }
        var parts = new StringBuilder();
        for (String part : letters.split("\\*+", -1)) {
            parts.append(parts.isEmpty() ? "" : ".*").append(part.isEmpty() && parts.isEmpty() ? "(?:)" : Pattern.quote(part));
        }
        Pattern whole = Pattern.compile(parts.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
        return said -> whole.matcher(said).matches();
    }
}
