package org.heddle.domain.quotes.exhibit;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heddle.domain.quotes.Voice;

/// The words that lead to a quote in a cell, made from the case and the role of whoever speaks.
final class LeadIn {
    private static final Pattern NUMBERED = Pattern.compile("\\p{L}{0,3}[0-9]+");

    private LeadIn() {}

    /// `before` is who speaks in the example above it; empty for the first of its cell.
    static String of(Voice voice, Optional<Voice> before, String unit) {
        boolean isSameCase = before.filter(other -> other.practice().equals(voice.practice())).isPresent();
        boolean isSameSpeaker = before.filter(voice::isSameSpeaker).isPresent();
        String where = isSameCase || voice.practice().isEmpty() ? "" : "in " + named(voice.practice(), unit);
        String who = voice.role().isEmpty() ? isSameSpeaker ? "the same speaker" : "" : (isSameSpeaker ? "the same " : "the ") + voice.role();
        String said = who.isEmpty() ? where : where.isEmpty() ? who + " said" : where + ", " + who + " said";
        if (before.isEmpty()) {
            return said.isEmpty() ? "For example:" : "For example, " + said + ":";
        }
        return said.isEmpty() ? "" : said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1) + ":";
    }

    private static String named(String practice, String unit) {
        if (unit.isEmpty()) {
            return practice;
        }
        return NUMBERED.matcher(practice).matches() ? unit + " " + practice : practice + " " + unit;
    }
}
