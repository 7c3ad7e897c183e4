package org.heddle.store.sql;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.heddle.domain.source.Words;

/// Texts out of bytes. A text with a single letter beyond Latin takes Java several times as long as this: most of what it reads is plain ASCII.
final class Utf8 {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long BEYOND_ASCII = 0x8080808080808080L;
    private static final int SHORT = 256;
    private static final int FEW = 16;

    private Utf8() {}

    static String text(byte[] utf8) {
        return utf8.length < SHORT || asciiUntil(utf8, 0) == utf8.length ? new String(utf8, StandardCharsets.UTF_8) : mixed(utf8);
    }

    private static String mixed(byte[] utf8) {
        var letters = new char[utf8.length];
        int size = 0;
        int at = 0;
        while (at < utf8.length) {
            int until = asciiUntil(utf8, at);
            for (; at < until; at++) {
                letters[size++] = (char) utf8[at];
            }
            if (at < utf8.length) {
                int bytes = sizeOf(utf8[at]);
                int point = point(utf8, at, bytes);
                if (!isShortestForm(point, bytes)) {
                    return new String(utf8, StandardCharsets.UTF_8);   // damaged: as Java reads it
                }
                size += Character.toChars(point, letters, size);
                at += bytes;
            }
        }
        return new String(letters, 0, size);
    }

    /// The same, decoded no sooner than asked for; a text that is rich in letters beyond ASCII is decoded at once.
    static Words words(byte[] utf8) {
        int[] places = {};
        int[] points = {};
        int[] more = {0};
        int size = 0;
        for (int at = asciiUntil(utf8, 0); at < utf8.length; at = asciiUntil(utf8, at)) {
            int bytes = sizeOf(utf8[at]);
            int point = point(utf8, at, bytes);
            if (!isShortestForm(point, bytes) || size > utf8.length / FEW) {
                return Words.of(text(utf8));
            }
            if (size == places.length) {
                places = Arrays.copyOf(places, size * 2 + FEW);
                points = Arrays.copyOf(points, size * 2 + FEW);
                more = Arrays.copyOf(more, size * 2 + FEW + 1);
            }
            places[size] = at - more[size];
            points[size] = point;
            more[size + 1] = more[size] + bytes - Character.charCount(point);
            size++;
            at += bytes;
        }
        return new Utf8Words(new String(utf8, StandardCharsets.ISO_8859_1), Arrays.copyOf(places, size), Arrays.copyOf(points, size),
                Arrays.copyOf(more, size + 1));
    }

    private static int asciiUntil(byte[] utf8, int from) {
        int at = from;
        while (at + Long.BYTES <= utf8.length && ((long) EIGHT.get(utf8, at) & BEYOND_ASCII) == 0) {
            at += Long.BYTES;
        }
        while (at < utf8.length && utf8[at] >= 0) {
            at++;
        }
        return at;
    }

    /// How many bytes a letter has that begins with this one; 1 when none does.
    private static int sizeOf(byte first) {
        int ones = Integer.numberOfLeadingZeros(~(first << 24));
        return ones >= 2 && ones <= 4 ? ones : 1;
    }

    /// The code point, or -1.
    private static int point(byte[] utf8, int at, int bytes) {
        if (bytes == 1 || at + bytes > utf8.length) {
            return -1;
        }
        int point = utf8[at] & (0x7F >> bytes);
        for (int next = at + 1; next < at + bytes; next++) {
            if ((utf8[next] & 0xC0) != 0x80) {
                return -1;
            }
            point = point << 6 | (utf8[next] & 0x3F);
        }
        return point;
    }

    private static boolean isShortestForm(int point, int bytes) {
        return switch (bytes) {
            case 2 -> point >= 0x80;
            case 3 -> point >= 0x800 && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
            case 4 -> point >= Character.MIN_SUPPLEMENTARY_CODE_POINT && point <= Character.MAX_CODE_POINT;
            default -> false;
        };
    }
}
