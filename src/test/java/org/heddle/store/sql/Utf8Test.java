package org.heddle.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Texts are read from bytes as Java reads them, only faster.
final class Utf8Test {
    private static final String[] LETTERS = {"a", "rent ", "é", "ß", "’", "…", "中", "\uFEFF", "😀", "👩🏽‍⚕️", "\u07FF", "\u0800", "\uFFFF", "\uD7FF", "\uE000"};

    @Test
    void anyTextComesBackAsItWas() {
        var random = new Random(3);
        for (int run = 0; run < 300; run++) {
            var words = new StringBuilder("x".repeat(random.nextInt(20)));
            while (words.length() < 600) {
                words.append(random.nextInt(4) == 0 ? LETTERS[random.nextInt(LETTERS.length)] : "plain words ".substring(random.nextInt(12)));
            }
            assertEquals(words.toString(), Utf8.text(words.toString().getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void damagedBytesAreReadAsJavaReadsThem() {
        var random = new Random(4);
        byte[] whole = "Rent é ’ 😀 plain words ".repeat(30).getBytes(StandardCharsets.UTF_8);
        for (int run = 0; run < 2000; run++) {
            byte[] damaged = Arrays.copyOf(whole, whole.length - random.nextInt(4));
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            assertEquals(new String(damaged, StandardCharsets.UTF_8), Utf8.text(damaged));
        }
    }
}
