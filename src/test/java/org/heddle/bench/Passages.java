package org.heddle.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextSpan;
import org.jspecify.annotations.Nullable;

/// Invents what two coders mark in a text. Seven in ten of the second coder's passages are the first one's with the ends moved by a few words,
/// and some of those carry another code. Few codes are used much. Nobody's own passages of one code overlap; others' and other codes' do.
final class Passages {
    private static final int[] WORDS = {6, 12, 20, 30, 45, 80, 150};
    private static final int TRIES = 200;

    private final String text;
    private final Random random;
    private final int[] starts;
    private final double[] reach = new double[Corpus.CODES];
    private final Map<List<Integer>, List<TextSpan>> taken = new HashMap<>();
    private final List<Passage> found = new ArrayList<>();

    /// `coder` is 0 or 1; `code` is 0 for the one that is used most.
    record Passage(int coder, int code, TextSpan span) {}

    private record Place(int code, int word, int words) {}

    private Passages(String text, Random random) {
        this.text = text;
        this.random = random;
        starts = IntStream.range(0, text.length()).filter(at -> at == 0 || Character.isWhitespace(text.charAt(at - 1))).toArray();
        double sum = 0;
        for (int code = 0; code < reach.length; code++) {
            sum += 1.0 / (code + 2);
            reach[code] = sum;
        }
    }

    /// About so many passages, always the same.
    static List<Passage> in(String text, int number, Random random) {
        var passages = new Passages(text, random);
        for (int pair = 0; pair < number / 2; pair++) {
            passages.addPair();
        }
        return passages.found;
    }

    private void addPair() {
        Place first = addSomewhere(0);
        if (first != null && random.nextInt(10) < 7) {
            int code = random.nextInt(100) < 15 ? anyCode() : first.code;
            int from = first.word + random.nextInt(9) - 4;
            if (add(1, code, from, first.word + first.words + random.nextInt(9) - 4)) {
                return;
            }
        }
        addSomewhere(1);
    }

    private @Nullable Place addSomewhere(int coder) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var place = new Place(anyCode(), random.nextInt(starts.length), WORDS[random.nextInt(WORDS.length)]);
            if (add(coder, place.code, place.word, place.word + place.words)) {
                return place;
            }
        }
        return null;
    }

    private int anyCode() {
        int at = Arrays.binarySearch(reach, random.nextDouble() * reach[reach.length - 1]);
        return Math.min(reach.length - 1, at >= 0 ? at : -at - 1);
    }

    private boolean add(int coder, int code, int fromWord, int toWord) {
        int from = Math.clamp(fromWord, 0, starts.length - 1);
        int to = Math.clamp(toWord, 0, starts.length - 1);
        var span = from < to ? SourceText.trimmed(text, starts[from], starts[to]) : Optional.<TextSpan>empty();
        var mine = taken.computeIfAbsent(List.of(coder, code), _ -> new ArrayList<>());
        if (span.isEmpty() || mine.stream().anyMatch(span.get()::overlaps)) {
            return false;
        }
        mine.add(span.get());
        return found.add(new Passage(coder, code, span.get()));
    }
}
