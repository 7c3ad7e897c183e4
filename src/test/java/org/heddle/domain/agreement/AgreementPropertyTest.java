package org.heddle.domain.agreement;

import static org.heddle.domain.agreement.Team.ANN;
import static org.heddle.domain.agreement.Team.BOB;
import static org.heddle.domain.agreement.Team.CEM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heddle.domain.agreement.measure.Cell;
import org.heddle.domain.agreement.measure.ChoiceTable;
import org.heddle.domain.agreement.measure.CohenKappa;
import org.heddle.domain.agreement.measure.FleissKappa;
import org.heddle.domain.agreement.measure.GwetAc1;
import org.heddle.domain.agreement.measure.Holsti;
import org.heddle.domain.agreement.measure.KrippendorffAlpha;
import org.heddle.domain.agreement.measure.PercentAgreement;
import org.heddle.domain.agreement.measure.Randolph;
import org.heddle.domain.agreement.measure.Scale;
import org.heddle.domain.agreement.measure.Score;
import org.heddle.domain.agreement.measure.ScottPi;
import org.heddle.domain.agreement.unit.AgreementPassage;
import org.heddle.domain.agreement.unit.AgreementUnits;
import org.heddle.domain.agreement.unit.Unit;
import org.heddle.domain.agreement.unit.UnitRange;
import org.heddle.domain.agreement.unit.Universe;
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
            team.finish(source, CEM);
            for (int coding = random.nextInt(12); coding > 0; coding--) {
                int from = random.nextInt(talks.get(source).text().length());
                int to = from + 1 + random.nextInt(20);
                int at = source;
                SourceText.trimmed(talks.get(source).text(), from, to)
                        .filter(span -> !SourceText.cutsCodePoint(talks.get(at).text(), span.start())
                                && !SourceText.cutsCodePoint(talks.get(at).text(), span.end()))
                        .ifPresent(span -> team.code(at, span, random.nextInt(CODES), List.of(ANN, BOB, CEM).get(random.nextInt(3))));
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

    private static AgreementQuestion question(Team team, Unit unit, Universe universe, Coder... coders) {
        var all = IntStream.range(0, CODES).mapToObj(team::code).collect(Collectors.toSet());
        return AgreementQuestion.of(List.of(coders), unit, team.sources()).about(all).counting(Counting.USUAL.with(universe));
    }

    @RepeatedTest(200)
    void tablesFromRangesEqualACountCharacterByCharacter(RepetitionInfo repetition) {
        var team = randomTeam(new Random(repetition.getCurrentRepetition()));
        for (Unit unit : Unit.values()) {
            for (Universe universe : Universe.values()) {
                compare(team, unit, universe, ANN, BOB);
                compare(team, unit, universe, BOB, CEM, ANN);
            }
        }
    }

    private void compare(Team team, Unit unit, Universe universe, Coder... coders) {
        var comparison = Comparison.of(question(team, unit, universe, coders), team.data(unit));
        var tables = comparison.report().codes();
        for (int code = 0; code < CODES; code++) {
            var naive = naive(team, unit, universe, code, coders);
            assertEquals(naive, tables.get(code).table(), () -> unit + " " + universe);
            for (Cell cell : Cell.of(coders.length)) {
                assertEquals(cell.count(naive), units(comparison.passages(team.code(code), cell), unit));
            }
        }
    }

    /// Marks every character, then asks unit by unit.
    private ChoiceTable naive(Team team, Unit unit, Universe universe, int code, Coder... coders) {
        var counts = new Long[1 << coders.length];
        Arrays.fill(counts, 0L);
        for (int source = 0; source < talks.size(); source++) {
            int at = source;
            var marks = Stream.of(coders).map(coder -> marked(team, at, code, coder)).toList();
            var coded = new BitSet();
            IntStream.range(0, CODES).forEach(each -> Stream.of(coders).forEach(coder -> coded.or(marked(team, at, each, coder))));
            for (List<Integer> of : units(talks.get(source), unit)) {
                int pattern = IntStream.range(0, coders.length).filter(who -> of.stream().anyMatch(marks.get(who)::get)).map(who -> 1 << who).sum();
                counts[pattern] += universe == Universe.ALL_TEXT || of.stream().anyMatch(coded::get) ? 1 : 0;
            }
        }
        return new ChoiceTable(coders.length, Arrays.asList(counts));
    }

    private static BitSet marked(Team team, int source, int code, Coder coder) {
        var marked = new BitSet();
        team.rows().stream().filter(row -> row.source() == source && row.code() == code && row.coder().equals(coder))
                .map(Team.Row::span).forEach(span -> marked.set(span.start(), span.end()));
        return marked;
    }

    /// Each unit as the offsets of its characters.
    private static List<List<Integer>> units(Talk talk, Unit unit) {
        var turns = new ArrayList<List<Integer>>();
        for (Turn turn : talk.transcript().turns().all()) {
            var offsets = turn.speaker().equals("INT") ? List.<Integer>of() : offsets(talk.text(), turn);
            if (!offsets.isEmpty()) {
                turns.add(offsets);
            }
        }
        return switch (unit) {
            case TURN -> turns;
            case CHARACTER -> turns.stream().flatMap(List::stream).map(List::of).toList();
            case SOURCE -> turns.isEmpty() ? List.of() : List.of(turns.stream().flatMap(List::stream).toList());
            case SENTENCE, TOKEN -> {
                var cut = AgreementUnits.of(talk.transcript(), unit);
                yield cut.places(new UnitRange(0, cut.count())).stream().map(place -> IntStream.range(place.start(), place.end()).boxed().toList()).toList();
            }
        };
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
        return unit == Unit.CHARACTER ? passages.stream().mapToLong(this::codePoints).sum() : passages.size();
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
            sameFigures(overall(team, unit, ANN, BOB), overall(team, unit, BOB, ANN));
            sameFigures(overall(team, unit, ANN, BOB, CEM), overall(team, unit, CEM, ANN, BOB));
        }
    }

    private static ChoiceTable overall(Team team, Unit unit, Coder... coders) {
        return AgreementReport.of(question(team, unit, Universe.ALL_TEXT, coders), team.data(unit)).overall();
    }

    private static void sameFigures(ChoiceTable there, ChoiceTable back) {
        for (Measure measure : Measure.values()) {
            assertEquals(measure.score(there).words(), measure.score(back).words());
        }
    }

    @RepeatedTest(200)
    void everyFigureLiesInItsRangeOrHasAReason(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        int coders = 2 + random.nextInt(3);
        var table = new ChoiceTable(coders, IntStream.range(0, 1 << coders).mapToObj(_ -> (long) random.nextInt(3)).toList());
        for (Measure measure : Measure.values()) {
            switch (measure.score(table)) {
                case Score.Value(double figure) -> assertTrue(figure >= -1 && figure <= 1, () -> measure + " of " + table);
                case Score.Undefined(String reason) -> assertTrue(reason.endsWith("."));
            }
        }
    }

    /// The short formulas of yes and no are those of any number of categories.
    @RepeatedTest(200)
    void aTableOfTwoIsATableOfRatings(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var table = new ChoiceTable(2, IntStream.range(0, 4).mapToObj(_ -> (long) random.nextInt(9)).toList());
        var pair = table.pair(0, 1);
        var ratings = table.ratings();
        assertSame(PercentAgreement.of(pair), PercentAgreement.of(ratings));
        assertSame(CohenKappa.of(pair), CohenKappa.of(ratings));
        assertSame(ScottPi.of(pair), ScottPi.of(ratings));
        assertSame(ScottPi.of(pair), FleissKappa.of(ratings));
        assertSame(KrippendorffAlpha.of(pair), KrippendorffAlpha.of(ratings, Scale.NOMINAL));
        assertSame(GwetAc1.of(pair), GwetAc1.of(ratings));
        assertSame(Randolph.of(pair), Randolph.of(ratings));
        assertSame(PercentAgreement.of(pair), Holsti.of(ratings));
    }

    private static void assertSame(Score one, Score other) {
        assertEquals(one.getClass(), other.getClass());
        if (one instanceof Score.Value(double first) && other instanceof Score.Value(double second)) {
            assertEquals(first, second, 1e-12);
        }
    }

    @RepeatedTest(50)
    void aCoderAgreesFullyWithThemselves(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var table = new ChoiceTable(2, List.of((long) random.nextInt(3), 0L, 0L, (long) random.nextInt(3)));
        for (Measure measure : List.of(Measure.PERCENT, Measure.KAPPA, Measure.SCOTT_PI, Measure.KRIPPENDORFF_ALPHA, Measure.F1, Measure.JACCARD)) {
            assertTrue(measure.score(table) instanceof Score.Undefined || measure.score(table).equals(new Score.Value(1)), () -> measure + " of " + table);
        }
    }
}
