package org.heddle.ui.coding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.heddle.domain.source.TextSpan;

/// Words to be found in one text, as written: in any case or exactly so, anywhere or as whole words.
record Finding(String words, boolean matchCase, boolean wholeWords) {
    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}_]";

    /// All places, in order; they do not overlap.
    List<TextSpan> in(String text) {
        var found = new ArrayList<TextSpan>();
        if (!words.isBlank()) {
            var matcher = pattern().matcher(text);
            while (matcher.find()) {
                found.add(new TextSpan(matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    /// Stored texts have one form of each letter, so the words are brought to it too.
    private Pattern pattern() {
        String literal = Pattern.quote(Normalizer.normalize(words, Normalizer.Form.NFC));
        return Pattern.compile(wholeWords ? "(?<!" + LETTER + ")" + literal + "(?!" + LETTER + ")" : literal,
                matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
