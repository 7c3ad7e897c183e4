package org.heddle.domain.quotes;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;

/// What stands around a quote: its words as they are in the source, the turns before and after, and what was written about it.
public record Surroundings(String verbatim, String before, String after, String memo) {
    public static final Surroundings NONE = new Surroundings("", "", "", "");

    /// `verbatim` without labels and interviewer; turns with their labels.
    public static Surroundings of(Transcript transcript, TextSpan span, String verbatim, String memo) {
        List<Turn> turns = transcript.turns().all();
        List<Turn> touched = transcript.turns().touching(span);
        if (touched.isEmpty()) {
            return new Surroundings(verbatim, "", "", memo);
        }
        int first = touched.getFirst().number() - 2;
        int next = touched.getLast().number();
        return new Surroundings(verbatim, said(transcript, first < 0 ? Optional.empty() : Optional.of(turns.get(first))),
                said(transcript, next < turns.size() ? Optional.of(turns.get(next)) : Optional.empty()), memo);
    }

    private static String said(Transcript transcript, Optional<Turn> turn) {
        return turn.map(one -> (one.speaker().isEmpty() ? "" : one.speaker() + ": ") + transcript.words().of(one.start(), one.end())).orElse("");
    }
}
