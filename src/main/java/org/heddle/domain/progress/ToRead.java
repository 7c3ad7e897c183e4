package org.heddle.domain.progress;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;

/// What of a transcript is left to read: passages without a code, and the units of line-by-line coding.
public final class ToRead {
    private final Transcript transcript;
    private final List<Turn> turns;

    /// Interviewers' turns are read only when asked for.
    public ToRead(Transcript transcript, boolean withInterviewer) {
        this.transcript = transcript;
        turns = transcript.turns().all().stream().filter(turn -> withInterviewer || !transcript.isInterviewer(turn)).toList();
    }

    public List<Turn> turns() {
        return turns;
    }

    /// The longest passages that none of these touch, turn by turn; what holds neither letter nor figure is none.
    public List<TextSpan> without(List<TextSpan> coded) {
        List<TextSpan> apart = Coverage.apart(coded);
        var free = new ArrayList<TextSpan>();
        int next = 0;
        for (Turn turn : turns) {
            while (next < apart.size() && apart.get(next).end() <= turn.start()) {
                next++;
            }
            int from = turn.start();
            for (int each = next; each < apart.size() && apart.get(each).start() < turn.end(); each++) {
                add(free, from, apart.get(each).start());
                from = Math.max(from, apart.get(each).end());
            }
            add(free, from, turn.end());
        }
        return free;
    }

    /// Each line, or each sentence of it, in text order.
    public List<TextSpan> units(boolean bySentence) {
        var units = new ArrayList<TextSpan>();
        for (Turn turn : turns) {
            int from = turn.start();
            while (from < turn.end()) {
                int stop = transcript.text().indexOf('\n', from);
                int to = stop < 0 || stop > turn.end() ? turn.end() : stop;
                if (bySentence) {
                    sentences(units, from, to);
                } else {
                    add(units, from, to);
                }
                from = to + 1;
            }
        }
        return units;
    }

    private void sentences(List<TextSpan> units, int from, int to) {
        var breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(transcript.text().substring(from, to));
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            add(units, from + start, from + end);
            start = end;
        }
    }

    private void add(List<TextSpan> passages, int from, int to) {
        if (from < to) {
            SourceText.trimmed(transcript.text(), from, to).filter(this::hasWords).ifPresent(passages::add);
        }
    }

    private boolean hasWords(TextSpan span) {
        return IntStream.range(span.start(), span.end()).anyMatch(at -> Character.isLetterOrDigit(transcript.text().codePointAt(at)));
    }
}
