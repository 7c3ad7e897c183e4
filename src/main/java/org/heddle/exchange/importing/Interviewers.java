package org.heddle.exchange.importing;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The labels under which whoever asks the questions usually stands.
final class Interviewers {
    private static final Set<String> WORDS = Set.of("int", "i", "iv", "q", "interviewer", "researcher", "moderator", "mod", "facilitator", "fac");
    private static final Set<String> NOT_NUMBERED = Set.of("i", "q");
    private static final Pattern NUMBER = Pattern.compile("[.\\s]*\\d{0,2}$");

    private Interviewers() {}

    static boolean include(String label) {
        String plain = label.toLowerCase(Locale.ROOT);
        String word = NUMBER.matcher(plain).replaceFirst("");
        return WORDS.contains(word) && (plain.equals(word) || !NOT_NUMBERED.contains(word));
    }
}
