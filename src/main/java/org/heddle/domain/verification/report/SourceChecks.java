package org.heddle.domain.verification.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.NoteId;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Answer;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.Checker;
import org.heddle.domain.verification.Finished;
import org.heddle.domain.verification.Judged;
import org.heddle.domain.verification.Progress;
import org.heddle.domain.verification.Seen;
import org.heddle.domain.verification.note.NoteCheck;
import org.heddle.domain.verification.note.NoteFigure;
import org.heddle.domain.verification.note.NoteTally;
import org.heddle.domain.verification.note.NotedHeading;

/// All that verification knows about one source. `text` may be empty while nothing was checked.
public record SourceChecks(Source source, String text, List<Coding> codings, Map<CodingId, List<Check>> checks, List<Answer> answers,
                           Notes notes) {

    /// The written headings of coding notes, and all checks of each, oldest first.
    public record Notes(List<CodingNote> headings, Map<NoteId, List<NoteCheck>> checks) {
        public Notes {
            headings = List.copyOf(headings);
            checks = Map.copyOf(checks);
        }

        List<NoteCheck> of(CodingNote note) {
            return checks.getOrDefault(note.id(), List.of());
        }
    }

    public SourceChecks {
        codings = List.copyOf(codings);
        checks = Map.copyOf(checks);
        answers = List.copyOf(answers);
    }

    /// Every coding, and every one that was dropped in answer to a check.
    public Stream<Judged> judged() {
        Set<CodingId> changed = answers.stream().filter(one -> one.outcome() == Answer.Outcome.CHANGED).map(one -> one.before().id())
                .collect(Collectors.toSet());
        var there = codings.stream().map(Coding::id).collect(Collectors.toSet());
        var dropped = new HashSet<CodingId>();
        return Stream.concat(codings.stream().map(one -> Judged.of(one, of(one), text, changed.contains(one.id()))),
                answers.stream().filter(one -> one.isDrop() && !there.contains(one.before().id()) && dropped.add(one.before().id()))
                        .map(Judged::dropped));
    }

    private List<Check> of(Coding coding) {
        return checks.getOrDefault(coding.id(), List.of());
    }

    /// The checks that still speak of what stands there.
    public Map<CodingId, List<Check>> fresh() {
        var fresh = new HashMap<CodingId, List<Check>>();
        for (Coding coding : codings) {
            if (!of(coding).isEmpty()) {
                Seen now = Seen.of(coding, text);
                fresh.put(coding.id(), of(coding).stream().filter(check -> !check.isStale(now)).toList());
            }
        }
        return fresh;
    }

    /// The headings of others that this checker has not decided about, or not since they changed.
    public List<CodingNote> openHeadings(CoderId checker) {
        return notes.headings().stream().filter(note -> !note.coder().equals(checker) && verdict(note, checker).isEmpty()).toList();
    }

    /// This checker's newest check of a heading, if it still speaks of what stands there.
    public Optional<NoteCheck> verdict(CodingNote note, CoderId checker) {
        return NoteTally.newest(notes.of(note).stream().filter(check -> check.checker().equals(checker)).toList())
                .filter(check -> !check.isStale(note));
    }

    /// How far this checker has come.
    public Progress progress(Checker checker, Optional<Finished> finished) {
        return checker.progress(codings, fresh(), finished).leaving(openHeadings(checker.id()).size());
    }

    /// Somebody who gave a verdict here, or who only reads what others did.
    public boolean isCheckedBy(CoderId who) {
        boolean hasJudged = checks.values().stream().flatMap(List::stream).anyMatch(check -> check.checker().equals(who))
                || notes.checks().values().stream().flatMap(List::stream).anyMatch(check -> check.checker().equals(who));
        boolean hasWorked = codings.stream().anyMatch(coding -> coding.coder().equals(who) && !coding.isMissed())
                || notes.headings().stream().anyMatch(note -> note.coder().equals(who));
        return hasJudged || !hasWorked;
    }

    /// The written headings that a figure counts, in the order of the framework.
    public List<NotedHeading> headings(NoteFigure figure) {
        return notes.headings().stream().filter(note -> figure.counts(note, notes.of(note)))
                .map(note -> new NotedHeading(source, note, NoteTally.newest(notes.of(note)))).toList();
    }

    public NoteTally noteTally() {
        int count = (int) notes.headings().stream().map(CodingNote::coder).distinct().count();
        return NoteTally.sum(notes.headings().stream().map(note -> NoteTally.of(note, notes.of(note))).toList()).inNotes(count);
    }
}
