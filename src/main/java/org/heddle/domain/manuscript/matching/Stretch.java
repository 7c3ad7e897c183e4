package org.heddle.domain.manuscript.matching;

import org.heddle.domain.source.TextSpan;

/// Some words in a row of a source, beside which a printed quotation is laid.
record Stretch(WordRow row, int from, int to) {
    private static final int LONGEST_NOTE = 3;

    int size() {
        return to - from;
    }

    long number(int word) {
        return row.number(from + word);
    }

    /// Never joined over the end of the stretch.
    long joined(int word) {
        return from + word + 1 < to && row.turn(from + word) == row.turn(from + word + 1) ? row.joined(from + word) : 0;
    }

    String word(int at) {
        return row.word(from + at);
    }

    int turn(int word) {
        return row.turn(from + word);
    }

    TextSpan span(int first, int last) {
        return new TextSpan(row.start(from + first), row.end(from + last));
    }

    /// The words from one to another, as they stand in the source.
    String words(int first, int last) {
        return row.text().substring(row.start(from + first), row.end(from + last));
    }

    /// What stands between two words of one turn.
    String between(int word) {
        return row.text().substring(row.end(from + word), row.start(from + word + 1));
    }

    /// True for a word of a transcriber's short note in brackets, such as `[laughs]` or `(pause)`.
    boolean isNote(int word) {
        int at = from + word;
        int opening = at;
        while (at - opening < LONGEST_NOTE && opening > 0 && !opens(opening) && row.turn(opening - 1) == row.turn(at) && isPlain(opening - 1)) {
            opening--;
        }
        int closing = at;
        while (closing - at < LONGEST_NOTE && closing + 1 < row.size() && !closes(closing) && row.turn(closing + 1) == row.turn(at) && isPlain(closing)) {
            closing++;
        }
        return opens(opening) && closes(closing) && closing - opening < LONGEST_NOTE;
    }

    private boolean isPlain(int before) {
        return row.between(before).chars().allMatch(letter -> letter == ' ' || letter == '-');
    }

    private boolean opens(int word) {
        char before = row.start(word) > 0 ? row.text().charAt(row.start(word) - 1) : ' ';
        return before == '[' || before == '(';
    }

    private boolean closes(int word) {
        char after = row.end(word) < row.text().length() ? row.text().charAt(row.end(word)) : ' ';
        return after == ']' || after == ')';
    }
}
