package org.heddle.ui.transcript;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/// Words whose letters are shaped together: right-to-left and Indic scripts, accents on their own, emoji.
/// JavaFX 26 draws such a run twice or fails when a line ends inside it, so it is given them cut where lines may end, each emoji alone.
final class Shaped {
    private Shaped() {}

    /// Where to cut, in order; nowhere in words that need no shaping.
    static List<Integer> cuts(String words) {
        if (words.chars().noneMatch(Shaped::isShaped)) {
            return List.of();
        }
        var cuts = new TreeSet<Integer>();
        breaks(BreakIterator.getLineInstance(Locale.ROOT), words, (_, end) -> cuts.add(end));
        breaks(BreakIterator.getCharacterInstance(Locale.ROOT), words, (start, end) -> {
            if (Character.isSurrogate(words.charAt(start))) {
                cuts.addAll(List.of(start, end));
            }
        });
        return List.copyOf(cuts);
    }

    private static void breaks(BreakIterator iterator, String words, BiConsumer<Integer, Integer> piece) {
        iterator.setText(words);
        int start = iterator.first();
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            piece.accept(start, end);
            start = end;
        }
    }

    private static boolean isShaped(int letter) {
        boolean isAccent = letter >= 0x0300 && letter < 0x0370;
        boolean isEastern = letter >= 0x0590 && letter < 0x1E00;
        boolean isJoiner = Character.getType(letter) == Character.FORMAT;
        boolean isForm = letter >= 0xFB1D && letter < 0xFF00;
        return isAccent || isEastern || isJoiner || isForm || Character.isSurrogate((char) letter);
    }
}
