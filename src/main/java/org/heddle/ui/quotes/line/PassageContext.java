package org.heddle.ui.quotes.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;
import org.heddle.domain.team.Coder;

/// A quote among its neighbours: its turns, the turn before (with the question, where somebody asked one) and the turn after.
public record PassageContext(QuoteLine line, List<Said> turns, List<Comment> comments) {

    /// A turn's words, cut where the passage begins and ends; `quoted` is empty in the turns around it.
    public record Said(int turn, String speaker, boolean isInterviewer, String before, String quoted, String after) {}

    public record Comment(Coder coder, String words) {}

    public PassageContext {
        turns = List.copyOf(turns);
        comments = List.copyOf(comments);
    }

    /// Empty when the source has gone in the meantime.
    public static Optional<PassageContext> of(QuoteLine line, ProjectReader reader) {
        if (reader.sources().find(line.place().source().id()).isEmpty()) {
            return Optional.empty();
        }
        var transcript = reader.sources().transcript(line.place().source().id());
        TextSpan span = line.place().span();
        return span.end() > transcript.text().length() ? Optional.empty()
                : Optional.of(new PassageContext(line, turns(transcript, span), comments(line, reader)));
    }

    private static List<Said> turns(Transcript transcript, TextSpan span) {
        var touching = transcript.turns().touching(span);
        var said = new ArrayList<Said>();
        if (touching.isEmpty()) {
            return List.of(new Said(0, "", false, "", span.of(transcript.text()), ""));
        }
        before(transcript, touching.getFirst()).forEach(turn -> said.add(around(transcript, turn)));
        touching.forEach(turn -> said.add(within(transcript, turn, span)));
        int next = touching.getLast().number();
        if (next < transcript.turns().all().size()) {
            said.add(around(transcript, transcript.turns().all().get(next)));
        }
        return said;
    }

    /// The turn before; and when that is a participant's, the nearest question shortly before it.
    private static List<Turn> before(Transcript transcript, Turn first) {
        List<Turn> all = transcript.turns().all();
        int at = first.number() - 2;
        if (at < 0) {
            return List.of();
        }
        boolean isQuestionNear = at > 0 && !transcript.isInterviewer(all.get(at)) && transcript.isInterviewer(all.get(at - 1));
        return isQuestionNear ? all.subList(at - 1, at + 1) : all.subList(at, at + 1);
    }

    private static Said around(Transcript transcript, Turn turn) {
        return new Said(turn.number(), turn.speaker(), transcript.isInterviewer(turn),
                transcript.text().substring(turn.start(), turn.end()), "", "");
    }

    private static Said within(Transcript transcript, Turn turn, TextSpan span) {
        String text = transcript.text();
        int from = Math.clamp(span.start(), turn.start(), turn.end());
        int to = Math.clamp(span.end(), turn.start(), turn.end());
        return new Said(turn.number(), turn.speaker(), transcript.isInterviewer(turn), text.substring(turn.start(), from),
                text.substring(from, to), text.substring(to, turn.end()));
    }

    private static List<Comment> comments(QuoteLine line, ProjectReader reader) {
        return reader.codings().of(line.place().source().id()).stream()
                .filter(coding -> coding.code().equals(line.place().code()) && coding.span().equals(line.place().span()))
                .filter(coding -> !coding.comment().isBlank())
                .flatMap(coding -> comment(coding, reader).stream())
                .toList();
    }

    private static Optional<Comment> comment(Coding coding, ProjectReader reader) {
        return reader.team().find(coding.coder()).map(coder -> new Comment(coder, coding.comment()));
    }
}
