package org.heddle.ui.transcript;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Words whose letters are shaped together: right-to-left and Indic scripts, accents on their own, emoji.
/// JavaFX 26 draws such a run twice or fails when a line ends inside it, so it is given them cut where lines may end.
final class Shaped {
    private Shaped() {}

    /// Where to cut, in order; nowhere in words that need no shaping.
    static List<Integer> cuts(String words) {
        if (words.chars().noneMatch(Shaped::isShaped)) {
            return List.of();
        }
        var lines = BreakIterator.getLineInstance(Locale.ROOT);
        lines.setText(words);
        var cuts = new ArrayList<Integer>();
        lines.first();
        for (int at = lines.next(); at != BreakIterator.DONE && at < words.length(); at = lines.next()) {
            cuts.add(at);
        }
        return cuts;
    }

    private static boolean isShaped(int letter) {
        boolean isAccent = letter >= 0x0300 && letter < 0x0370;
        boolean isEastern = letter >= 0x0590 && letter < 0x1E00;
        boolean isJoiner = Character.getType(letter) == Character.FORMAT;
        boolean isForm = letter >= 0xFB1D && letter < 0xFF00;
        return isAccent || isEastern || isJoiner || isForm || Character.isSurrogate((char) letter);
    }
}
