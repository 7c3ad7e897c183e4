package org.heddle.domain.manuscript.matching;

import java.util.Arrays;
import org.heddle.domain.source.WordLetters;

/// The words of one text as numbers: equal words, whatever their capitals, apostrophes or hidden hyphens, have equal numbers.
/// Places count UTF-16 units. `turn` is what the caller says of the part that a word stands in.
final class WordRow {
    private static final long BASE = 0x9E3779B97F4A7C15L;

    private final String text;
    private long[] number = new long[64];
    private long[] power = new long[64];
    private int[] start = new int[64];
    private int[] end = new int[64];
    private int[] turn = new int[64];
    private int size;

    WordRow(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    long number(int word) {
        return number[word];
    }

    int start(int word) {
        return start[word];
    }

    int end(int word) {
        return end[word];
    }

    int turn(int word) {
        return turn[word];
    }

    String word(int at) {
        return text.substring(start[at], end[at]);
    }

    /// What stands between a word and the next one.
    String between(int word) {
        return text.substring(end[word], start[word + 1]);
    }

    /// The number that this word and the next would have as one, or 0 when no hyphen stands between them.
    long joined(int word) {
        boolean isTight = word + 1 < size && end[word] < start[word + 1] && Letters.isDash(text.charAt(end[word]))
                && text.substring(end[word] + 1, start[word + 1]).isBlank() && (start[word + 1] == end[word] + 1 || breaksLine(word));
        return isTight ? number[word] * power[word + 1] + number[word + 1] : 0;
    }

    private boolean breaksLine(int word) {
        return text.substring(end[word], start[word + 1]).indexOf('\n') >= 0;
    }

    /// Adds the words of a part of the text.
    void cut(int from, int to, int ofTurn) {
        for (int at = from; at < to;) {
            int letter = text.codePointAt(at);
            if (Letters.isOfWord(letter)) {
                at = word(at, to, ofTurn);
            } else {
                int next = at + Character.charCount(letter);
                if (letter != ' ' && Letters.isSign(letter)) {
                    add(at, next, ofTurn, letter, BASE);
                }
                at = next;
            }
        }
    }

    private int word(int from, int to, int ofTurn) {
        long sum = 0;
        long weight = 1;
        int last = from;
        int at = from;
        while (at < to) {
            int letter = text.codePointAt(at);
            int next = at + Character.charCount(letter);
            boolean isPart = Letters.isOfWord(letter);
            boolean isAlone = isPart && WordLetters.standsAlone(letter);
            if (isAlone && last > from || !isPart && !Letters.isHidden(letter) && !isInner(letter, next, to)) {
                break;
            }
            if (!Letters.isHidden(letter)) {
                String plain = letter < 0x80 || !isPart ? "" : Letters.folded(letter);
                if (plain.isEmpty()) {
                    sum = sum * BASE + (isPart ? Character.toLowerCase(letter) : '\'');
                    weight *= BASE;
                }
                for (int each = 0; each < plain.length(); each++) {
                    sum = sum * BASE + plain.charAt(each);
                    weight *= BASE;
                }
                last = next;
            }
            at = next;
            if (isAlone) {
                break;
            }
        }
        add(from, last, ofTurn, sum, weight);
        return Math.max(at, last);
    }

    private boolean isInner(int letter, int next, int to) {
        return Letters.isApostrophe(letter) && next < to && Character.isLetter(text.codePointAt(next));
    }

    private void add(int from, int to, int ofTurn, long sum, long weight) {
        if (size == number.length) {
            int room = size * 2;
            number = Arrays.copyOf(number, room);
            power = Arrays.copyOf(power, room);
            start = Arrays.copyOf(start, room);
            end = Arrays.copyOf(end, room);
            turn = Arrays.copyOf(turn, room);
        }
        number[size] = sum;
        power[size] = weight;
        start[size] = from;
        end[size] = to;
        turn[size] = ofTurn;
        size++;
    }
}
