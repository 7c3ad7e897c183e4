package org.heddle.domain.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.report.Counted;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;
import org.heddle.domain.talk.GroupTalk.Voice;

/// How a group talks, as sentences and tables.
public record TalkReport(String source, GroupTalk talk, Function<CodeId, String> path) {
    private static final String INTERVIEWER = "interviewer";

    public Report report() {
        var voices = new Table("Who speaks how much", List.of("speaker", "role", "turns", "words", "share of the participants’ words"),
                talk.voices().stream().map(this::spoken).toList());
        var heads = new ArrayList<>(List.of("spoke before"));
        heads.addAll(talk.voices().stream().map(TalkReport::name).toList());
        var followed = new Table("Who speaks next", heads, IntStream.range(0, talk.voices().size()).mapToObj(this::followed).toList());
        var codes = new Table("Codes per speaker", List.of("speaker", "code", "turns"), talk.voices().stream().flatMap(voice -> voice.codes().entrySet().stream()
                .map(one -> List.of(name(voice), path.apply(one.getKey()), String.valueOf(one.getValue())))).toList());
        return new Report("Group talk: " + source, List.of(
                "%s by %s; the participants say %s.".formatted(Counted.of(talk.moments().size(), "turn"), Counted.of(talk.voices().size(), "speaker"),
                        Counted.of(talk.participantWords(), "word")),
                "A row of the second table speaks first, a column right after it. That somebody speaks next does not yet mean that they answer."),
                List.of(voices, followed, codes, turns()));
    }

    /// Every turn with its speaker and codes: where only one table can stand, the one that the others are counted from.
    public Table turns() {
        return new Table("Turns in sequence", List.of("turn", "speaker", "codes"), talk.moments().stream().map(moment -> List.of(
                String.valueOf(moment.turn()), name(talk.voices().get(moment.voice())),
                moment.codes().stream().map(path).collect(Collectors.joining("; ")))).toList());
    }

    private List<String> spoken(Voice voice) {
        return List.of(voice.label(), voice.isInterviewer() ? INTERVIEWER : voice.role().orElse(""), String.valueOf(voice.turns()),
                String.valueOf(voice.words()), talk.share(voice).map(TalkReport::percent).orElse(""));
    }

    public static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private List<String> followed(int before) {
        var row = new ArrayList<>(List.of(name(talk.voices().get(before))));
        IntStream.range(0, talk.voices().size()).forEach(next -> row.add(String.valueOf(talk.followed(before, next))));
        return row;
    }

    public static String name(Voice voice) {
        return voice.isInterviewer() ? "%s (%s)".formatted(voice.label(), INTERVIEWER) : voice.label();
    }
}
