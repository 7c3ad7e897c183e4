package org.heddle.search.words;

import java.util.function.BooleanSupplier;
import org.heddle.domain.Refusal;

/// The words of one turn as a regular expression reads them, letter by letter. Every look is counted, so that an expression which would go
/// on for years is stopped, and one that nobody waits for any more too.
public final class SteppedText implements CharSequence {
    private static final int OFTEN = 1 << 14;
    /// About half a second; an expression that looks at each letter more often than allowed is stopped after that, however long the study.
    private static final long START = 50_000_000;
    private static final long A_LETTER = 10;

    private final BooleanSupplier isCancelled;
    private String text = "";
    private int from;
    private int to;
    private long steps;
    private long allowed = START;

    public SteppedText(BooleanSupplier isCancelled) {
        this.isCancelled = isCancelled;
    }

    /// Reads another turn; each letter of it allows some more looks.
    public void read(String whole, int start, int end) {
        text = whole;
        from = start;
        to = end;
        allowed += A_LETTER * (end - start);
        look();
    }

    @Override
    public char charAt(int at) {
        if (++steps % OFTEN == 0) {
            look();
        }
        return text.charAt(from + at);
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
        return to - from;
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(from + start, from + end);
    }

    @Override
    public String toString() {
        return text.substring(from, to);
    }
}
