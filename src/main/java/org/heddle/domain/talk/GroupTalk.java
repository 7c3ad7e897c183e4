package org.heddle.domain.talk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.analysis.crosstab.WordStarts;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;

/// One source as talk: its voices, who follows whom, and its turns with their codes. Words before the first label are nobody's and are left out.
/// Everything is counted from turns; that somebody speaks next does not yet mean that they answer.
@SuppressWarnings("ArrayRecordComponent") // a small table that nobody compares
public record GroupTalk(List<Voice> voices, int[][] successions, List<Moment> moments) {
    /// A source is a group's talk when at least so many participants speak in it.
    public static final int FEWEST = 2;

    public GroupTalk {
        voices = List.copyOf(voices);
        moments = List.copyOf(moments);
    }

    /// A label: how often and how much it speaks, and on which turns each code stands, in the order in which the codes come up.
    public record Voice(String label, boolean isInterviewer, Optional<String> role, int turns, int words, Map<CodeId, Integer> codes) {}

    /// A turn with its place, its voice (an index) and its codes, in text order.
    public record Moment(int turn, TextSpan span, int voice, List<CodeId> codes) {
        public Moment {
            codes = List.copyOf(codes);
        }
    }

    public static GroupTalk of(Transcript transcript, Collection<Coding> codings) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        transcript.speakers().stream().filter(speaker -> !speaker.label().isBlank()).forEach(speaker -> drafts.put(speaker.label(), new Draft(drafts.size(), speaker)));
        var words = new WordStarts(transcript.text());
        var moments = new ArrayList<Moment>();
        for (Turn turn : transcript.turns().all()) {
            Draft draft = drafts.get(turn.speaker());
            if (draft != null && turn.span().isPresent()) {
                TextSpan span = turn.span().get();
                var codes = new LinkedHashSet<CodeId>();
                codings.stream().filter(coding -> turn.touches(coding.span())).forEach(coding -> codes.add(coding.code()));
                moments.add(new Moment(turn.number(), span, draft.index, List.copyOf(codes)));
                draft.say(words.between(span.start(), span.end()), codes);
            }
        }
        return new GroupTalk(drafts.values().stream().map(Draft::voice).toList(), successions(moments, drafts.size()), moments);
    }

    private static int[][] successions(List<Moment> moments, int voices) {
        var successions = new int[voices][voices];
        for (int at = 1; at < moments.size(); at++) {
            successions[moments.get(at - 1).voice()][moments.get(at).voice()]++;
        }
        return successions;
    }

    /// A voice while its turns are read.
    private static final class Draft {
        private final int index;
        private final Speaker speaker;
        private final Map<CodeId, Integer> codes = new LinkedHashMap<>();
        private int turns;
        private int words;

        Draft(int index, Speaker speaker) {
            this.index = index;
            this.speaker = speaker;
        }

        void say(int more, Collection<CodeId> coded) {
            turns++;
            words += more;
            coded.forEach(code -> codes.merge(code, 1, Integer::sum));
        }

        Voice voice() {
            return new Voice(speaker.label(), speaker.isInterviewer(), speaker.role(), turns, words, codes);
        }
    }

    /// How often `next` speaks right after `before`.
    public int followed(int before, int next) {
        return successions[before][next];
    }

    /// The participants' words; the interviewer's are none of them.
    public int participantWords() {
        return voices.stream().filter(voice -> !voice.isInterviewer()).mapToInt(Voice::words).sum();
    }

    /// Which part of the participants' words this voice says; empty for an interviewer and where nobody says a word.
    public Optional<Double> share(Voice voice) {
        int all = participantWords();
        return voice.isInterviewer() || all == 0 ? Optional.empty() : Optional.of((double) voice.words() / all);
    }

    public static boolean isOne(Collection<Speaker> speakers) {
        return speakers.stream().filter(speaker -> !speaker.isInterviewer() && !speaker.label().isBlank()).limit(FEWEST).count() == FEWEST;
    }
}
