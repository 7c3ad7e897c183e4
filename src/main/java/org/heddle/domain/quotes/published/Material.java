package org.heddle.domain.quotes.published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.source.Folding;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;

/// What a quote may be made of: the words that participants say in its passages, in order, and who says them.
/// A passage in which no participant speaks is taken as it stands.
public final class Material {
    private final Map<SourceId, String> texts = new HashMap<>();
    private final List<Utterance> utterances = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();

    /// What one speaker says in one turn of one passage. `speaker` is equal for the same participant.
    record Utterance(SourceId source, TextSpan span, Object speaker, String label) {
        boolean isSameSpeaker(Utterance other) {
            return speaker.equals(other.speaker);
        }
    }

    /// A word with the utterance that it stands in.
    record Word(int utterance, int start, int end, String plain) {}

    /// Passages in the order in which a quote may use them.
    public Material with(Transcript transcript, TextSpan passage) {
        texts.put(transcript.source().id(), transcript.text());
        var turns = transcript.turns().touching(passage);
        var participants = turns.stream().filter(turn -> !transcript.isInterviewer(turn) && transcript.within(turn, passage).isPresent()).toList();
        if (participants.isEmpty()) {
            Object whoever = turns.isEmpty() ? "" : speaker(transcript, turns.getFirst());
            say(new Utterance(transcript.source().id(), passage, whoever, turns.isEmpty() ? "" : turns.getFirst().speaker()));
        }
        for (Turn turn : participants) {
            say(new Utterance(transcript.source().id(), transcript.within(turn, passage).orElseThrow(), speaker(transcript, turn), turn.speaker()));
        }
        return this;
    }

    private static Object speaker(Transcript transcript, Turn turn) {
        return transcript.speaker(turn).flatMap(Speaker::person).<Object>map(person -> person)
                .orElseGet(() -> List.of(transcript.source().id(), turn.speaker()));
    }

    private void say(Utterance utterance) {
        String text = texts.getOrDefault(utterance.source, "");
        utterances.add(utterance);
        int at = utterance.span.start();
        while (at < utterance.span.end()) {
            if (WordBounds.begins(text, at)) {
                int end = Math.min(WordBounds.end(text, at), utterance.span.end());
                words.add(new Word(utterances.size() - 1, at, end, Folding.plain(text.substring(at, end))));
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
    }

    public String text(SourceId source) {
        return texts.getOrDefault(source, "");
    }

    /// The stretches that a quote may use, in order.
    public List<Passage> passages() {
        return utterances.stream().map(one -> new Passage(one.source, one.span)).toList();
    }

    /// All of it as it stands, utterances joined.
    public String words(String joint) {
        return utterances.stream().map(one -> one.span.of(text(one.source))).collect(Collectors.joining(joint));
    }

    List<Word> words() {
        return words;
    }

    Utterance utterance(Word word) {
        return utterances.get(word.utterance);
    }

    String textAt(Word word) {
        return text(utterance(word).source);
    }

    /// The letters from one word up to and with another of the same utterance or of a later one: what a reader would miss.
    String between(int first, int last) {
        var said = new StringBuilder();
        for (int each = first; each <= last; each++) {
            Word word = words.get(each);
            boolean joins = each > first && words.get(each - 1).utterance == word.utterance;
            said.append(joins ? textAt(word).substring(words.get(each - 1).end, word.start) : each > first ? " " : "");
            said.append(textAt(word), word.start, word.end);
        }
        return Folding.plain(said.toString());
    }
}
