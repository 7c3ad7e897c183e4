package org.heddle.search.words;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.heddle.domain.source.TextSpan;

/// The text of a source as it is stored, in UTF-8, of which only the stretches that are asked for become letters.
/// Offsets count UTF-16 units of the text. Who asks in ascending order walks over the bytes once. Used on one thread.
public final class StoredText {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long FIRST_BITS = 0x8080808080808080L;
    private static final int MOST_UNITS_OF_EIGHT = 9;

    public static final StoredText NONE = of("");

    private final byte[] utf8;
    private int unit;
    private int at;
    private int lastUnit;
    private int lastAt;

    public StoredText(byte[] utf8) {
        this.utf8 = utf8;
    }

    public static StoredText of(String text) {
        return new StoredText(text.getBytes(StandardCharsets.UTF_8));
    }

    public int size() {
        return utf8.length;
    }

    /// The letters of a stretch; empty when the text no longer reaches so far.
    public Optional<String> words(TextSpan span) {
        int from = startOf(span);
        int to = endOf(span);
        return to < 0 ? Optional.empty() : Optional.of(letters(from, to));
    }

    /// At which byte a stretch begins; the next one that is asked for may begin there again.
    int startOf(TextSpan span) {
        if (span.start() < unit) {
            boolean isAfterLast = span.start() >= lastUnit;
            unit = isAfterLast ? lastUnit : 0;
            at = isAfterLast ? lastAt : 0;
        }
        walkTo(span.start());
        lastUnit = unit;
        lastAt = at;
        return at;
    }

    /// At which byte a stretch ends whose start was just asked for; -1 when the text no longer reaches so far.
    int endOf(TextSpan span) {
        walkTo(span.end());
        return unit == span.end() ? at : -1;
    }

    String letters(int from, int to) {
        return new String(utf8, from, to - from, StandardCharsets.UTF_8);
    }

    private void walkTo(int offset) {
        while (unit + MOST_UNITS_OF_EIGHT <= offset && at + Long.BYTES <= utf8.length) {
            unit += units((long) EIGHT.get(utf8, at));
            at += Long.BYTES;
        }
        while (at < utf8.length && (unit < offset || isInside(utf8[at]))) {
            unit += isInside(utf8[at]) ? 0 : isOfFour(utf8[at]) ? 2 : 1;
            at++;
        }
    }

    /// Where every byte is a letter of its own, it can be read as one.
    byte[] bytes() {
        return utf8;
    }

    /// A letter of four bytes is a pair of units, each other one a single one; it counts where its first byte stands.
    private static int units(long eight) {
        long high = eight & FIRST_BITS;
        if (high == 0) {
            return Long.BYTES;
        }
        long inside = high & ~(eight << 1);
        long ofFour = high & eight << 1 & eight << 2 & eight << 3;
        return Long.BYTES - Long.bitCount(inside) + Long.bitCount(ofFour);
    }

    private static boolean isInside(byte one) {
        return (one & 0xC0) == 0x80;
    }

    private static boolean isOfFour(byte one) {
        return (one & 0xF0) == 0xF0;
    }
}
