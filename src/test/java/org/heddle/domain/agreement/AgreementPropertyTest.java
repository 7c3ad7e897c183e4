package org.heddle.domain.agreement;

import static org.heddle.domain.agreement.Team.ANN;
import static org.heddle.domain.agreement.Team.BOB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heddle.domain.agreement.measure.Cell;
import org.heddle.domain.agreement.measure.Score;
import org.heddle.domain.agreement.measure.TwoByTwo;
import org.heddle.domain.agreement.unit.AgreementPassage;
import org.heddle.domain.agreement.unit.Unit;
import org.heddle.domain.quotes.Talk;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;
import org.heddle.domain.team.Coder;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

final class AgreementPropertyTest {
    private static final int CODES = 3;
    private static final List<String> PIECES = List.of("aye ", "no", "🙂", "\n", "\n\n", "\n \n", "é", "  ", "the shops.");

    private final List<Talk> talks = new ArrayList<>();

    private Team randomTeam(Random random) {
        for (int talk = 0; talk < 3; talk++) {
            talks.add(new Talk("talk " + talk, randomText(random)));
        }
        var team = new Team(CODES, talks.toArray(Talk[]::new));
        for (int source = 0; source < talks.size(); source++) {
            team.finish(source, ANN);
            team.finish(source, BOB);
            for (int coding = random.nextInt(12); coding > 0; coding--) {
                int from = random.nextInt(talks.get(source).text().length());
                int to = from + 1 + random.nextInt(20);
                int at = source;
                SourceText.trimmed(talks.get(source).text(), from, to)
                        .filter(span -> !SourceText.cutsCodePoint(talks.get(at).text(), span.start())
                                && !SourceText.cutsCodePoint(talks.get(at).text(), span.end()))
                        .ifPresent(span -> team.code(at, span, random.nextInt(CODES), random.nextBoolean() ? ANN : BOB));
            }
        }
        return team;
    }

    private static String randomText(Random random) {
        var text = new StringBuilder(random.nextBoolean() ? "before it began\n" : "");
        for (int turn = random.nextInt(8); turn >= 0; turn--) {
            text.append(List.of("INT: ", "GP: ", "CLP: ").get(random.nextInt(3)));
            IntStream.range(0, random.nextInt(7)).forEach(_ -> text.append(PIECES.get(random.nextInt(PIECES.size()))));
            text.append('\n');
        }
        return text.toString();
    }

    private static AgreementQuestion question(Team team, Unit unit, Coder first, Coder second) {
        var all = IntStream.range(0, CODES).mapToObj(team::code).collect(Collectors.toSet());
        return AgreementQuestion.of(first, second, unit, team.sources()).about(all);
    }

    @RepeatedTest(300)
    void tablesFromRangesEqualACountCharacterByCharacter(RepetitionInfo repetition) {
        var team = randomTeam(new Random(repetition.getCurrentRepetition()));
        for (Unit unit : Unit.values()) {
            var comparison = Comparison.of(question(team, unit, ANN, BOB), team.data(unit));
            var tables = comparison.report().codes();
            for (int code = 0; code < CODES; code++) {
                var naive = naive(team, unit, code);
                assertEquals(naive, tables.get(code).table());
                for (Cell cell : Cell.values()) {
                    assertEquals(cell.count(naive), units(comparison.passages(team.code(code), cell), unit));
                }
            }
        }
    }

    /// Marks every character, then asks unit by unit.
    private TwoByTwo naive(Team team, Unit unit, int code) {
        var table = TwoByTwo.EMPTY;
        for (int source = 0; source < talks.size(); source++) {
            var ann = marked(team, source, code, ANN);
            var bob = marked(team, source, code, BOB);
            for (List<Integer> of : units(talks.get(source), unit)) {
                boolean isAnn = of.stream().anyMatch(ann::get);
                boolean isBob = of.stream().anyMatch(bob::get);
                table = table.plus(new TwoByTwo(isAnn && isBob ? 1 : 0, isAnn && !isBob ? 1 : 0, !isAnn && isBob ? 1 : 0, isAnn || isBob ? 0 : 1));
            }
        }
        return table;
    }

    private static BitSet marked(Team team, int source, int code, Coder coder) {
        var marked = new BitSet();
        team.rows().stream().filter(row -> row.source() == source && row.code() == code && row.coder().equals(coder))
                .map(Team.Row::span).forEach(span -> marked.set(span.start(), span.end()));
        return marked;
    }

    /// Each unit as the offsets of its characters.
    private static List<List<Integer>> units(Talk talk, Unit unit) {
        var units = new ArrayList<List<Integer>>();
        for (Turn turn : talk.transcript().turns().all()) {
            var offsets = turn.speaker().equals("INT") ? List.<Integer>of() : offsets(talk.text(), turn);
            switch (unit) {
                case TURN -> {
                    if (!offsets.isEmpty()) {
                        units.add(offsets);
                    }
                }
                case CHARACTER -> offsets.forEach(at -> units.add(List.of(at)));
            }
        }
        return units;
    }

    private static List<Integer> offsets(String text, Turn turn) {
        var words = SourceText.trimmed(text, turn.start(), turn.end());
        if (words.isEmpty()) {
            return List.of();
        }
        return IntStream.range(words.get().start(), words.get().end())
                .filter(at -> !Character.isLowSurrogate(text.charAt(at)) && !isInBlankLine(text, at))
                .boxed().toList();
    }

    private static boolean isInBlankLine(String text, int at) {
        int start = text.lastIndexOf('\n', at - 1) + 1;
        int end = text.indexOf('\n', at);
        return text.substring(start, end < 0 ? text.length() : end).isBlank();
    }

    private long units(List<AgreementPassage> passages, Unit unit) {
        return switch (unit) {
            case TURN -> passages.size();
            case CHARACTER -> passages.stream().mapToLong(this::codePoints).sum();
        };
    }

    private long codePoints(AgreementPassage passage) {
        var talk = talks.stream().filter(one -> one.source().id().equals(passage.source())).findFirst().orElseThrow();
        TextSpan span = passage.span();
        return talk.text().codePointCount(span.start(), span.end());
    }

    @RepeatedTest(50)
    void theOrderOfTheCodersChangesNoFigure(RepetitionInfo repetition) {
        var team = randomTeam(new Random(1000 + repetition.getCurrentRepetition()));
        for (Unit unit : Unit.values()) {
            var there = AgreementReport.of(question(team, unit, ANN, BOB), team.data(unit)).overall();
            var back = AgreementReport.of(question(team, unit, BOB, ANN), team.data(unit)).overall();
            assertEquals(there.swapped(), back);
            for (Measure measure : Measure.values()) {
                assertEquals(measure.score(there).words(), measure.score(back).words());
            }
        }
    }

    @RepeatedTest(200)
    void everyFigureLiesInItsRangeOrHasAReason(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var table = new TwoByTwo(random.nextInt(3), random.nextInt(3), random.nextInt(3), random.nextInt(3));
        for (Measure measure : Measure.values()) {
            switch (measure.score(table)) {
                case Score.Value(double figure) -> assertTrue(figure >= -1 && figure <= 1, () -> measure + " of " + table);
                case Score.Undefined(String reason) -> assertTrue(reason.endsWith("."));
            }
        }
        assertEquals(Set.copyOf(Measure.reasons(table)), Set.copyOf(Measure.reasons(table.swapped())));
    }
}
