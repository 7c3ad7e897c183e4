package org.heddle.ui.transcript.marks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.heddle.domain.codebook.CodeId;

/// How often each kind of coding begins in each stretch of the map beside the text.
public final class Bins {
    /// Most codings of a kind share one object, which is found much faster than an equal one.
    private final Map<Mark.Label, Integer> known = new IdentityHashMap<>();
    private final Map<Mark.Label, Integer> numbers = new HashMap<>();
    private final List<Mark.Label> labels = new ArrayList<>();
    private final int[][] counts;

    public Bins(int bins) {
        counts = new int[bins][0];
    }

    public void add(int bin, Mark.Label label) {
        int number = known.computeIfAbsent(label, this::number);
        int at = Math.clamp(bin, 0, counts.length - 1);
        if (counts[at].length <= number) {
            counts[at] = Arrays.copyOf(counts[at], number + 8);
        }
        counts[at][number]++;
    }

    private int number(Mark.Label label) {
        return numbers.computeIfAbsent(label, fresh -> {
            labels.add(fresh);
            return labels.size() - 1;
        });
    }

    /// Each bin that holds anything, with its commonest code, but always with the one in hand when it is among them.
    public void forEach(Optional<CodeId> inHand, BiConsumer<Integer, Mark.Label> draw) {
        for (int bin = 0; bin < counts.length; bin++) {
            int best = best(counts[bin], inHand);
            if (best >= 0) {
                draw.accept(bin, labels.get(best));
            }
        }
    }

    private int best(int[] here, Optional<CodeId> inHand) {
        int best = -1;
        for (int label = 0; label < here.length; label++) {
            if (here[label] > 0 && inHand.filter(labels.get(label).code()::equals).isPresent()) {
                return label;
            }
            if (here[label] > (best < 0 ? 0 : here[best])) {
                best = label;
            }
        }
        return best;
    }
}
