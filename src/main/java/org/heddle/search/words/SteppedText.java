package org.heddle.search.words;

import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.heddle.domain.Refusal;
import org.heddle.domain.source.TextSpan;

/// The words of one turn as a regular expression reads them, letter by letter. Every look is counted, so that an expression which would go
/// on for years is stopped, and one that nobody waits for any more too.
public final class SteppedText implements CharSequence {
    private static final int OFTEN = 1 << 14;
    /// About half a second; an expression that looks at each letter more often than allowed is stopped after that, however long the study.
    private static final long START = 50_000_000;
    private static final long A_LETTER = 10;

    private final BooleanSupplier isCancelled;
    private byte[] letters = new byte[0];
    private String words = "";
    private int from;
    private int length;
    /// One byte a letter: they are read where they lie.
    private boolean isPlain;
    private long steps;
    private long allowed = START;

    public SteppedText(BooleanSupplier isCancelled) {
        this.isCancelled = isCancelled;
    }

    /// Reads another turn; each letter of it allows some more looks. False when the text no longer reaches so far.
    public boolean read(StoredText whole, TextSpan turn) {
        from = whole.startOf(turn);
        int to = whole.endOf(turn);
        length = turn.length();
        isPlain = to - from == length;
        letters = whole.bytes();
        words = isPlain || to < 0 ? "" : whole.letters(from, to);
        allowed += A_LETTER * length;
        look();
        return to >= 0;
    }

    @Override
    public char charAt(int at) {
        if (++steps % OFTEN == 0) {
            look();
        }
        return isPlain ? (char) letters[from + at] : words.charAt(at);
    }

    private void look() {
        if (isCancelled.getAsBoolean()) {
            throw new Refusal("The search was stopped. Nothing was changed.");
        }
        if (steps > allowed) {
            throw new Refusal("The regular expression tries too many ways and was stopped. Leave out a repetition inside a repetition, as in (a+)+, "
                    + "or put [^.]* where .* stands.");
        }
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().substring(start, end);
    }

    @Override
    public String toString() {
        return isPlain ? new String(letters, from, length, StandardCharsets.ISO_8859_1) : words;
    }
}
