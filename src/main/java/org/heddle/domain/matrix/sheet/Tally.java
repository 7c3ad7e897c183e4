package org.heddle.domain.matrix.sheet;

import java.util.EnumMap;
import java.util.Map;
import org.heddle.domain.source.SourceKind;

/// How many passages lie under a cell, while codings are counted by source, start and end: two codings of the same letters are one passage.
final class Tally {
    private static final SourceKind[] KINDS = SourceKind.values();

    private final int[] counts = new int[KINDS.length];
    private int source = -1;
    private int start;
    private int end;

    void count(int ofSource, int from, int until, int kind) {
        if (source != ofSource || start != from || end != until) {
            source = ofSource;
            start = from;
            end = until;
            counts[kind]++;
        }
    }

    int passages() {
        int passages = 0;
        for (int count : counts) {
            passages += count;
        }
        return passages;
    }

    Map<SourceKind, Integer> kinds() {
        Map<SourceKind, Integer> kinds = new EnumMap<>(SourceKind.class);
        for (SourceKind kind : KINDS) {
            if (counts[kind.ordinal()] > 0) {
                kinds.put(kind, counts[kind.ordinal()]);
            }
        }
        return kinds;
    }
}
