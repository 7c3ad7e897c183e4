package org.heddle.domain.agreement.unit;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Words;

/// Stretches of participants' words cut as the unit wants them, each with the number of the unit that it belongs to.
final class Pieces {
    private final Unit unit;
    private final Words text;
    private final BreakIterator breaks;
    private int[] start = new int[64];
    private int[] end = new int[64];
    private int[] number = new int[64];
    private int size;
    private int units;

    Pieces(Unit unit, Words text) {
        this.unit = unit;
        this.text = text;
        breaks = unit == Unit.TOKEN ? BreakIterator.getWordInstance(Locale.ROOT) : BreakIterator.getSentenceInstance(Locale.ROOT);
    }

    void add(TextSpan stretch) {
        switch (unit) {
            case SOURCE, TURN, CHARACTER -> add(stretch.start(), stretch.end());
            case SENTENCE, TOKEN -> cut(stretch);
        }
    }

    private void cut(TextSpan stretch) {
        breaks.setText(text.of(stretch));
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            addPiece(stretch.start() + from, stretch.start() + to);
            from = to;
        }
    }

    private void addPiece(int from, int to) {
        if (unit == Unit.SENTENCE) {
            SourceText.trimmed(text, from, to).ifPresent(words -> {
                add(words.start(), words.end());
                units++;
            });
        } else if (text.of(from, to).codePoints().anyMatch(Character::isLetterOrDigit)) {
            add(from, to);
            units++;
        }
    }

    private void add(int from, int to) {
        if (size == start.length) {
            start = Arrays.copyOf(start, size * 2);
            end = Arrays.copyOf(end, size * 2);
            number = Arrays.copyOf(number, size * 2);
        }
        start[size] = from;
        end[size] = to;
        number[size] = units;
        size++;
    }

    void endTurn() {
        units += unit.cut() == Unit.TURN ? 1 : 0;
    }

    int[] start() {
        return Arrays.copyOf(start, size);
    }

    int[] end() {
        return Arrays.copyOf(end, size);
    }

    int[] number() {
        return Arrays.copyOf(number, size);
    }
}
