package org.heddle.workbench.progress;

import java.util.List;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.progress.Considered;
import org.heddle.domain.progress.ToRead;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;

/// A line or sentence in line-by-line coding, and what the coder did with it.
public record UnitOfReading(TextSpan span, State state) {

    /// Coded counts before considered.
    public enum State {
        CODED, CONSIDERED, OPEN;

        /// As written in files.
        public String word() {
            return switch (this) {
                case CODED -> "coded";
                case CONSIDERED -> "considered";
                case OPEN -> "open";
            };
        }
    }

    /// All units of a transcript as one coder has left them.
    public static List<UnitOfReading> all(Transcript transcript, List<Coding> codings, List<Considered> read, CoderId coder, Reading reading) {
        List<TextSpan> coded = codings.stream().filter(one -> one.coder().equals(coder)).map(Coding::span).toList();
        List<TextSpan> passed = read.stream().filter(one -> one.coder().equals(coder)).map(Considered::span).toList();
        return new ToRead(transcript, reading.withInterviewer()).units(reading.bySentence()).stream()
                .map(span -> new UnitOfReading(span, touches(coded, span) ? State.CODED : touches(passed, span) ? State.CONSIDERED : State.OPEN)).toList();
    }

    /// What counts as a unit.
    public record Reading(boolean bySentence, boolean withInterviewer) {}

    private static boolean touches(List<TextSpan> spans, TextSpan unit) {
        return spans.stream().anyMatch(unit::overlaps);
    }
}
