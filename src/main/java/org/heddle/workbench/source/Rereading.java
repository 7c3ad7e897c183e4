package org.heddle.workbench.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextCorrection;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;
import org.heddle.exchange.importing.ImportSettings;
import org.heddle.exchange.importing.Importers;
import org.heddle.exchange.importing.SpeakerLabel;

/// The turns and speakers of a corrected text. Who spoke under a label still does, also when the label itself was corrected.
final class Rereading {
    private final Transcript before;
    private final TextCorrection text;

    Rereading(Transcript before, TextCorrection text) {
        this.before = before;
        this.text = text;
    }

    /// True when the usual rules do not find the turns that the source has: it came in with a pattern of its own, or with labels in bold.
    boolean hasOwnLabels() {
        return !Importers.read(before.text(), before.source().fileName(), ImportSettings.usual()).turns().equals(before.turns().all());
    }

    /// The turns as they were, gone along with their words. One of which nothing is left is no turn any more.
    List<Turn> carriedTurns() {
        var turns = new ArrayList<Turn>();
        int from = 0;
        for (Turn turn : before.turns().all()) {
            int start = Math.max(from, text.start(turn.start()));
            int end = Math.max(start, text.end(turn.end()));
            Optional<TextSpan> words = SourceText.trimmed(text.after(), start, end);
            if (words.isPresent() || turn.span().isEmpty()) {
                turns.add(new Turn(turns.size() + 1, turn.speaker(), words.map(TextSpan::start).orElse(start), words.map(TextSpan::end).orElse(start)));
                from = turns.getLast().end();
            }
        }
        return turns;
    }

    List<Speaker> speakers(List<Turn> turns, List<SpeakerLabel> found, People people) {
        Set<String> labels = turns.stream().map(Turn::speaker).filter(label -> !label.isEmpty()).collect(Collectors.toSet());
        Set<String> silent = before.speakers().stream().map(Speaker::label)
                .filter(label -> before.turns().all().stream().noneMatch(turn -> turn.speaker().equals(label))).collect(Collectors.toSet());
        var speakers = new ArrayList<>(before.speakers().stream().filter(one -> labels.contains(one.label()) || silent.contains(one.label())).toList());
        Map<String, String> renamed = renamed(turns, labels);
        var guesses = new ImportGuesses(people);
        found.stream().filter(one -> labels.contains(one.label()) && speakers.stream().noneMatch(known -> known.label().equals(one.label())))
                .forEach(one -> speakers.add(Optional.ofNullable(renamed.get(one.label())).flatMap(this::speaker)
                        .map(known -> new Speaker(known.source(), one.label(), known.isInterviewer(), known.role(), known.practice(), known.person()))
                        .orElseGet(() -> fresh(one, guesses))));
        return speakers;
    }

    /// New labels, each with the one that stood in its place and stands nowhere any more.
    private Map<String, String> renamed(List<Turn> turns, Set<String> labels) {
        Map<Integer, String> places = new HashMap<>();
        before.turns().all().stream().filter(turn -> !turn.speaker().isEmpty() && !labels.contains(turn.speaker()))
                .forEach(turn -> places.put(text.start(turn.start()), turn.speaker()));
        var renamed = new HashMap<String, String>();
        turns.stream().filter(turn -> places.containsKey(turn.start())).forEach(turn -> renamed.putIfAbsent(turn.speaker(), places.get(turn.start())));
        return renamed;
    }

    private Optional<Speaker> speaker(String label) {
        return before.speakers().stream().filter(speaker -> speaker.label().equals(label)).findFirst();
    }

    private Speaker fresh(SpeakerLabel found, ImportGuesses guesses) {
        Speaker speaker = Speaker.unmapped(before.source().id(), found.label(), found.isInterviewer());
        return found.isInterviewer() ? speaker : guesses.role(found.label()).map(speaker::withRole).orElse(speaker);
    }
}
