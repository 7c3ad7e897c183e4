package org.heddle.store.sql;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.heddle.domain.source.Words;
import org.junit.jupiter.api.Test;

/// Passages of a text that stays in UTF-8 are those of the text as Java reads it.
final class Utf8WordsTest {
    private static final String[] LETTERS = {"é", "’", "…", "中", "\uFEFF", "😀", "\u07FF", "\uFFFF", "\n"};
    private static final String RARE = "plain words of somebody who says nothing else\n".repeat(4);

    private final Random random = new Random(5);

    @Test
    void anyPassageLetterAndLineBreakIsThatOfTheText() {
        for (int run = 0; run < 200; run++) {
            String text = text();
            Words words = Utf8.words(text.getBytes(StandardCharsets.UTF_8));
            assertInstanceOf(Utf8Words.class, words);
            assertEquals(text.length(), words.length());
            assertArrayEquals(Words.of(text).surrogatePairs(), words.surrogatePairs());
            for (int from = 0; from < text.length(); from += 1 + random.nextInt(5)) {
                int to = from + random.nextInt(text.length() - from + 1);
                assertEquals(text.substring(from, to), words.of(from, to));
                assertEquals(text.charAt(from), words.charAt(from));
                assertEquals(text.indexOf('\n', from, to), words.lineBreak(from, to));
            }
            assertEquals(text, words.toString());
        }
    }

    private String text() {
        var text = new StringBuilder();
        for (int piece = random.nextInt(6); piece >= 0; piece--) {
            text.append(RARE, 0, 60 + random.nextInt(RARE.length() - 60)).append(LETTERS[random.nextInt(LETTERS.length)])
                    .append(random.nextBoolean() ? LETTERS[random.nextInt(LETTERS.length)] : "");
        }
        return text.append(random.nextBoolean() ? "" : "plain").toString();
    }

    @Test
    void aTextThatIsHardlyAsciiIsDecodedAtOnce() {
        String hebrew = "שלום עולם ".repeat(40);
        assertEquals(Words.of(hebrew), Utf8.words(hebrew.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void damagedBytesAreReadAsJavaReadsThem() {
        byte[] whole = (RARE + "é ’ 😀 " + RARE).getBytes(StandardCharsets.UTF_8);
        for (int run = 0; run < 1000; run++) {
            byte[] damaged = Arrays.copyOf(whole, whole.length - random.nextInt(4));
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            String read = new String(damaged, StandardCharsets.UTF_8);
            Words words = Utf8.words(damaged);
            assertEquals(read, words.toString());
            assertEquals(read.substring(3), words.of(3, words.length()));
        }
    }
}
