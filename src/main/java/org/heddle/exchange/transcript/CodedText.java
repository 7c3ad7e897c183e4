package org.heddle.exchange.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;
import org.heddle.exchange.exporting.word.DocxText;

/// A transcript with the codings that are to be shown beside it, in text order, the longer one first.
public record CodedText(Transcript transcript, List<Coding> codings) {
    private static final Comparator<Coding> ORDER = Comparator.comparingInt((Coding coding) -> coding.span().start())
            .thenComparing(Comparator.comparingInt((Coding coding) -> coding.span().end()).reversed()).thenComparing(coding -> coding.id().value());

    public CodedText {
        codings = codings.stream().sorted(ORDER).toList();
    }

    /// A line of the text; `label` is what stands before the words of a turn that begins in it, `turn` its number.
    record Line(int start, int end, Optional<TextSpan> label, int turn) {}

    /// Every line that is not empty.
    List<Line> lines() {
        String text = transcript.text();
        var lines = new ArrayList<Line>();
        int next = 0;
        for (int start = 0; start < text.length();) {
            int stop = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            Optional<Turn> begun = Optional.empty();
            while (next < transcript.turns().all().size() && transcript.turns().all().get(next).start() <= stop) {
                begun = Optional.of(transcript.turns().all().get(next++));
            }
            if (!text.substring(start, stop).isBlank()) {
                lines.add(line(start, stop, begun));
            }
            start = stop + 1;
        }
        return lines;
    }

    /// As what is said goes: a label from left to right may stand before words from right to left.
    boolean isRightToLeft(Line line) {
        String said = transcript.text().substring(line.label().map(TextSpan::end).orElse(line.start()), line.end());
        return DocxText.isRightToLeft(said);
    }

    private static Line line(int start, int stop, Optional<Turn> begun) {
        Optional<TextSpan> label = begun.filter(turn -> !turn.speaker().isEmpty() && turn.start() > start).map(turn -> new TextSpan(start, turn.start()));
        return new Line(start, stop, label, begun.map(Turn::number).orElse(0));
    }
}
