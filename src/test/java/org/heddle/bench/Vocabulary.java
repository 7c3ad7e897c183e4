package org.heddle.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;

/// Twenty thousand invented words, used as often as words of a language are: the word of rank r with weight 1/(r + 2.7).
final class Vocabulary {
    private static final int WORDS = 20_000;
    private static final int ONE_SYLLABLE = 120;
    private static final List<String> BEGINNINGS = List.of("b", "br", "d", "dr", "f", "g", "gl", "h", "j", "k", "kl", "l", "m", "n", "p", "pl",
            "r", "s", "sk", "sn", "t", "tr", "v", "w", "z");
    private static final List<String> MIDDLES = List.of("a", "e", "i", "o", "u", "ae", "ei", "ou", "oo");
    private static final List<String> ENDS = List.of("", "", "", "b", "ft", "k", "l", "ld", "m", "n", "nk", "p", "r", "rt", "s", "sh", "t", "x");
    private static final List<String> ACCENTED = List.of("dré", "naïl", "søm", "façu", "rôn", "über", "pãlo", "señu");

    private final List<String> words;
    private final double[] reach;

    Vocabulary(long seed) {
        var random = new Random(seed);
        var made = new LinkedHashSet<String>();
        while (made.size() < WORDS) {
            int syllables = made.size() < ONE_SYLLABLE ? 1 : 2 + (random.nextDouble() < 0.4 ? 1 : 0);
            made.add(word(random, syllables));
        }
        words = List.copyOf(made);
        reach = new double[WORDS];
        double sum = 0;
        for (int rank = 0; rank < WORDS; rank++) {
            sum += 1 / (rank + 2.7);
            reach[rank] = sum;
        }
    }

    private static String word(Random random, int syllables) {
        var word = new StringBuilder();
        for (int at = 1; at <= syllables; at++) {
            word.append(any(BEGINNINGS, random)).append(any(MIDDLES, random));
            if (at == syllables || random.nextInt(3) == 0) {
                word.append(any(ENDS, random));
            }
        }
        return word.toString();
    }

    static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /// The word that is the so many-th in use, from 0.
    String ranked(int rank) {
        return words.get(rank);
    }

    private String next(Random random) {
        int at = Arrays.binarySearch(reach, random.nextDouble() * reach[WORDS - 1]);
        return words.get(Math.min(WORDS - 1, at >= 0 ? at : -at - 1));
    }

    /// Five to twenty-two words; some are accented, some stand in typographic quotation marks.
    String sentence(Random random) {
        var chosen = new ArrayList<String>();
        for (int left = 5 + random.nextInt(18); left > 0; left--) {
            chosen.add(next(random));
        }
        if (random.nextInt(20) == 0) {
            chosen.set(random.nextInt(chosen.size()), any(ACCENTED, random));
        }
        if (random.nextInt(20) == 0) {
            chosen.replaceAll(word -> word.equals(chosen.getLast()) ? "“" + word + "”" : word);
        }
        var sentence = new StringBuilder();
        for (String word : chosen) {
            sentence.append(sentence.isEmpty() ? "" : " ").append(word);
        }
        sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
        return sentence.append(random.nextInt(7) == 0 ? '?' : '.').toString();
    }
}
