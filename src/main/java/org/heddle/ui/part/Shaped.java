package org.heddle.ui.part;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/// Words whose letters are shaped together: right-to-left and Indic scripts, accents on their own, emoji.
/// JavaFX 26 draws such a run twice or fails when a line ends inside it, and puts letters of two typefaces in the wrong order,
/// so it is given them cut where lines may end and where the script changes, each emoji alone, and words longer than any line may be narrow.
public final class Shaped {
    /// A column in which so many letters have no room must not be laid out: JavaFX 26 fails when a word breaks inside.
    public static final double NARROWEST = 150;

    private static final int LONGEST = 12;

    private Shaped() {}

    /// Whether there are such letters in these words.
    static boolean isIn(String words) {
        return words.chars().anyMatch(Shaped::isShaped);
    }

    /// Where to cut, in order; nowhere in words that need no shaping.
    public static List<Integer> cuts(String words) {
        if (!isIn(words)) {
            return List.of();
        }
        var cuts = new TreeSet<Integer>();
        breaks(BreakIterator.getLineInstance(Locale.ROOT), words, (_, end) -> cuts.add(end));
        breaks(BreakIterator.getCharacterInstance(Locale.ROOT), words, (start, end) -> {
            if (Character.isSurrogate(words.charAt(start))) {
                cuts.addAll(List.of(start, end));
            }
        });
        for (int at = 1; at < words.length(); at++) {
            if (isEastern(words.charAt(at)) != isEastern(words.charAt(at - 1)) && !joins(words.charAt(at)) && !joins(words.charAt(at - 1))) {
                cuts.add(at);
            }
        }
        cutLong(words, cuts);
        return List.copyOf(cuts);
    }

    private static void cutLong(String words, TreeSet<Integer> cuts) {
        var last = new int[] {0};
        breaks(BreakIterator.getCharacterInstance(Locale.ROOT), words, (_, end) -> {
            if (cuts.contains(end)) {
                last[0] = end;
            } else if (end - last[0] >= LONGEST && end < words.length()) {
                cuts.add(end);
                last[0] = end;
            }
        });
    }

    private static void breaks(BreakIterator iterator, String words, BiConsumer<Integer, Integer> piece) {
        iterator.setText(words);
        int start = iterator.first();
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            piece.accept(start, end);
            start = end;
        }
    }

    private static boolean isEastern(int letter) {
        return (letter >= 0x0590 && letter < 0x1E00) || (letter >= 0xFB1D && letter < 0xFF00);
    }

    private static boolean joins(int letter) {
        return Character.getType(letter) == Character.FORMAT || Character.isSurrogate((char) letter);
    }

    private static boolean isShaped(int letter) {
        boolean isAccent = letter >= 0x0300 && letter < 0x0370;
        return isAccent || isEastern(letter) || joins(letter);
    }
}
