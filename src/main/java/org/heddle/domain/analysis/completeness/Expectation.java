package org.heddle.domain.analysis.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heddle.domain.codebook.CodeId;

/// A code that was expected to occur: by whom, why, and how it was searched for. It is kept as a memo about the code whose lines begin with
/// `Expected by:`, `Why:` and `Searched:`, so that it can be read and written as any memo.
public record Expectation(CodeId code, String by, String why, String searched) {
    private static final String BY = "Expected by:";
    private static final String WHY = "Why:";
    private static final String SEARCHED = "Searched:";

    public Expectation {
        by = by.strip();
        why = why.strip();
        searched = searched.strip();
    }

    /// Reads a memo's words; what stands under no heading says why.
    public static Expectation read(CodeId code, String text) {
        var by = new ArrayList<String>();
        var why = new ArrayList<String>();
        var searched = new ArrayList<String>();
        List<String> open = why;
        for (String line : text.lines().toList()) {
            String rest = line.strip();
            if (begins(rest, BY)) {
                open = by;
                rest = rest.substring(BY.length());
            } else if (begins(rest, WHY)) {
                open = why;
                rest = rest.substring(WHY.length());
            } else if (begins(rest, SEARCHED)) {
                open = searched;
                rest = rest.substring(SEARCHED.length());
            }
            open.add(rest.strip());
        }
        return new Expectation(code, String.join("\n", by), String.join("\n", why), String.join("\n", searched));
    }

    private static boolean begins(String line, String heading) {
        return line.toLowerCase(Locale.ROOT).startsWith(heading.toLowerCase(Locale.ROOT));
    }

    /// As the words of a memo.
    public String text() {
        return "%s %s\n%s %s\n%s %s".formatted(BY, by, WHY, why, SEARCHED, searched);
    }

    public boolean isEmpty() {
        return by.isEmpty() && why.isEmpty() && searched.isEmpty();
    }
}
