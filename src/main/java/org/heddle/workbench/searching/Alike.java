package org.heddle.workbench.searching;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heddle.domain.Refusal;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;
import org.heddle.search.Hit;
import org.heddle.workbench.Finder;

/// A query for passages like a turn: `like:"I4-1 Group#12"` is turn 12 of that source. Other fields narrow what is found.
record Alike(Hit sample, String words) {
    /// More turns than these are hardly alike.
    static final int MOST = 100;

    private static final Pattern FORM = Pattern.compile("(?s)\\s*like:(?:\"([^\"]*)\"|(\\S+))(.*)");

    /// True when a query asks for passages like one.
    static boolean isOne(String query) {
        return query.stripLeading().startsWith("like:");
    }

    /// What such a query says beside the passage.
    static String rest(String query) {
        Matcher form = FORM.matcher(query);
        if (!form.matches()) {
            throw new Refusal("like: needs a source and a turn in it, as in like:\"Interview 3#12\".", query.indexOf("like:"));
        }
        return form.group(3);
    }

    static Alike read(String query, ProjectReader reader) {
        Matcher form = FORM.matcher(query);
        rest(query);
        if (!form.matches()) {
            throw new IllegalStateException("was read before");
        }
        String named = form.group(1) == null ? form.group(2) : form.group(1);
        int hash = named.lastIndexOf('#');
        int place = query.indexOf("like:");
        String number = hash < 0 ? "" : named.substring(hash + 1).strip();
        if (!number.matches("\\d{1,7}")) {
            throw new Refusal("like: needs the number of a turn after #, as in like:\"Interview 3#12\".", place);
        }
        Source source = new Finder(reader).source(named.substring(0, hash));
        Turn turn = reader.sources().turns(source.id()).stream().filter(one -> one.number() == Integer.parseInt(number) && one.span().isPresent()).findFirst()
                .orElseThrow(() -> new Refusal("“%s” has no turn %s with words in it.".formatted(source.name(), number), place));
        TextSpan span = turn.span().orElseThrow();
        return new Alike(new Hit(source.id(), turn.number(), turn.speaker(), span, span), span.of(reader.sources().text(source.id())));
    }
}
