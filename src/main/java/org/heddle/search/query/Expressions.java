package org.heddle.search.query;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.heddle.domain.Refusal;

/// Regular expressions of a query: `/…/`, with capitals and small letters alike, or `/…/c`, where they differ.
public final class Expressions {
    private Expressions() {}

    /// `place` is where the expression begins in the query, in UTF-16 units.
    public static Pattern compile(Wanted.Expression wanted, String query, int place) {
        try {
            return compile(wanted);
        } catch (PatternSyntaxException odd) {
            int at = Math.clamp(place + (long) Math.max(0, odd.getIndex()), 0, query.length());
            throw new Refusal("The regular expression cannot be read at position %d: %s. Mend it there; a sign that is meant itself gets a \\ before it."
                    .formatted(query.codePointCount(0, at) + 1, odd.getDescription().toLowerCase(Locale.ROOT)), at);
        } catch (StackOverflowError _) {
            throw new Refusal("The regular expression nests too deep. Leave out some brackets.", place);
        }
    }

    public static Pattern compile(Wanted.Expression wanted) {
        int flags = Pattern.MULTILINE | (wanted.capitalsMatter() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return Pattern.compile(wanted.letters(), flags);
    }
}
