package org.heddle.domain.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Cuts two texts into tokens of one grain and gives equal tokens equal numbers.
final class Tokens {
    private final Grain grain;
    private final Map<String, Integer> known = new HashMap<>();

    Tokens(Grain grain) {
        this.grain = grain;
    }

    /// Where each token begins, and at last where the last one ends.
    int[] starts(String text, int from, int to) {
        int[] starts = new int[Math.min(to - from + 1, 1024)];
        int count = 0;
        for (int at = from; at < to; at++) {
            if (at == from || grain.mayCut(text, at)) {
                starts = count + 1 < starts.length ? starts : Arrays.copyOf(starts, starts.length * 2);
                starts[count++] = at;
            }
        }
        starts[count++] = to;
        return Arrays.copyOf(starts, count);
    }

    int[] numbers(String text, int[] starts) {
        int[] numbers = new int[starts.length - 1];
        for (int each = 0; each < numbers.length; each++) {
            numbers[each] = known.computeIfAbsent(text.substring(starts[each], starts[each + 1]), _ -> known.size());
        }
        return numbers;
    }
}
