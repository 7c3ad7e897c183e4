package org.heddle.ui.transcript.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.source.TextSpan;

/// A source as it is read on screen: its text, and the turns in it in text order. Offsets count UTF-16 units of the whole text.
public record TranscriptDocument(String text, List<Paragraph> turns) {
    public static final TranscriptDocument EMPTY = new TranscriptDocument("", List.of());

    public TranscriptDocument {
        turns = List.copyOf(turns);
    }

    /// Interviewers stand under three letters, whatever their label, since the column is narrow.
    public static TranscriptDocument of(Transcript transcript) {
        return new TranscriptDocument(transcript.text(), transcript.turns().all().stream().map(turn -> {
            boolean isInterviewer = transcript.isInterviewer(turn);
            return new Paragraph(turn.number(), isInterviewer ? "INT" : turn.speaker(), isInterviewer, turn.start(), turn.end());
        }).toList());
    }

    /// One turn: its number and speaker as they are shown, and where its words lie; an empty turn starts where it ends.
    public record Paragraph(int number, String speaker, boolean isInterviewer, int start, int end) {
        public int length() {
            return end - start;
        }

        /// True when a word of the turn is in the span; an empty turn has none.
        public boolean touches(TextSpan span) {
            return start < end && start < span.end() && span.start() < end;
        }
    }

    public boolean isEmpty() {
        return turns.isEmpty();
    }

    public String wordsOf(int turn) {
        Paragraph paragraph = turns.get(turn);
        return text.substring(paragraph.start(), paragraph.end());
    }

    /// The turn (from 0) that holds the offset, or the last one that begins before it; 0 before the first.
    public int turnAt(int offset) {
        int low = 0;
        int high = turns.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (turns.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Math.max(0, high);
    }

    /// The nearest place inside a turn, since a label cannot hold the caret.
    public int clamped(int offset) {
        if (turns.isEmpty()) {
            return 0;
        }
        Paragraph turn = turns.get(turnAt(offset));
        return Math.clamp(offset, turn.start(), turn.end());
    }

    /// True when the letter at this offset is in a turn and not in a label.
    public boolean isSaid(int offset) {
        return !turns.isEmpty() && turns.get(turnAt(offset)).start() <= offset && offset < turns.get(turnAt(offset)).end();
    }

    public int start() {
        return turns.isEmpty() ? 0 : turns.getFirst().start();
    }

    public int end() {
        return turns.isEmpty() ? 0 : turns.getLast().end();
    }

    /// From one place to another, in either order; empty when they are the same.
    public static Optional<TextSpan> between(int one, int other) {
        return one == other ? Optional.empty() : Optional.of(new TextSpan(Math.min(one, other), Math.max(one, other)));
    }

    /// The words of a passage without the labels in it, turn by turn.
    public String words(TextSpan span) {
        return turns.subList(turnAt(span.start()), turnAt(span.end() - 1) + 1).stream()
                .filter(turn -> turn.touches(span))
                .map(turn -> text.substring(Math.max(turn.start(), span.start()), Math.min(turn.end(), span.end())))
                .collect(Collectors.joining("\n"));
    }
}
