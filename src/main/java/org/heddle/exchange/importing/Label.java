package org.heddle.exchange.importing;

import java.util.Locale;
import java.util.regex.Pattern;

/// What looks like a speaker label at the start of a line. `at` is where the line's first letter
/// stands, `words` where what is said may begin.
record Label(String name, Style style, int line, int at, int words) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BETWEEN_LETTERS = Pattern.compile("[\\s.'’_-]");

    /// How a label is set apart from what is said.
    enum Style {
        COLON("a colon"), TAB("a tab"), DASH("a dash"), BOLD("bold letters"), STAMP("a time stamp"), OWN("your own pattern");

        private final String words;

        Style(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static String tidied(String name) {
        return BLANKS.matcher(name.strip()).replaceAll(" ");
    }

    /// The same for all spellings that a reader would take for one speaker.
    static String folded(String name) {
        return BETWEEN_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
