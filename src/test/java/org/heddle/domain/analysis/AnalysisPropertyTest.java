package org.heddle.domain.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.heddle.domain.analysis.crosstab.Across;
import org.heddle.domain.analysis.crosstab.Countable;
import org.heddle.domain.analysis.crosstab.CrosstabQuestion;
import org.heddle.domain.analysis.crosstab.Tabulation;
import org.heddle.domain.analysis.nearness.CoOccurrence;
import org.heddle.domain.analysis.nearness.Nearness;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.quotes.Talk;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.Turn;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// What is counted in one sweep is what counting one by one finds.
final class AnalysisPropertyTest {
    private static final List<String> WORDS = List.of("aye ", "no ", "🙂 ", "\n", "the shops. ", "é ");

    private static Study random(Random random) {
        var study = new Study();
        int root = study.code("A", -1, "");
        study.code("A1", root, "");
        study.code("B", -1, "");
        int level = study.code("L", -1, "level");
        study.code("L1", level, "level");
        for (int talk = 0; talk < 4; talk++) {
            var text = new StringBuilder(random.nextBoolean() ? "before\n" : "");
            for (int turn = random.nextInt(6); turn >= 0; turn--) {
                text.append(List.of("INT: ", "GP: ", "CLP: ").get(random.nextInt(3)));
                IntStream.range(0, random.nextInt(7)).forEach(_ -> text.append(WORDS.get(random.nextInt(WORDS.size()))));
                text.append('\n');
            }
            var one = new Talk("talk " + talk, text.toString()).role("GP", "GP").role("CLP", "CLP");
            study.talk(one);
            if (random.nextBoolean()) {
                study.practice(one, "C" + random.nextInt(2), "");
            }
            int at = talk;
            for (int coding = random.nextInt(14); coding > 0; coding--) {
                int from = random.nextInt(one.text().length());
                SourceText.trimmed(one.text(), from, Math.min(one.text().length(), from + 1 + random.nextInt(25))).ifPresent(span ->
                        study.rows.add(new Study.Row(at, span, random.nextInt(5), Study.CODERS.get(random.nextInt(2)))));
            }
        }
        return study;
    }

    private static boolean counts(Study study, Study.Row row, int code) {
        return study.codebook().withChildren(study.id(code)).contains(study.id(row.code()));
    }

    private static List<Turn> said(Study study, Study.Row row) {
        Transcript transcript = study.talks.get(row.source()).transcript();
        return transcript.turns().touching(row.span()).stream().filter(turn -> !transcript.isInterviewer(turn)).toList();
    }

    @RepeatedTest(60)
    void rolesAndParticipantsAreThoseWhoSayTheWords(RepetitionInfo repetition) {
        Study study = random(new Random(repetition.getCurrentRepetition()));
        var tabulation = new Tabulation(study.grounds());
        var table = tabulation.count(new CrosstabQuestion(study.ids(), true, new Across.Roles(), Countable.PERSONS));
        for (int code = 0; code < study.codes.size(); code++) {
            int wanted = code;
            Set<List<Object>> all = new HashSet<>();
            for (int column = 0; column < table.columns().size(); column++) {
                String role = table.columns().get(column);
                Set<List<Object>> persons = new HashSet<>();
                study.rows.stream().filter(row -> counts(study, row, wanted)).forEach(row -> said(study, row).stream()
                        .filter(turn -> !turn.speaker().isEmpty() && turn.speaker().equals(role))
                        .forEach(turn -> persons.add(List.of(row.source(), turn.speaker()))));
                assertEquals(persons.size(), table.cell(code, column));
                all.addAll(persons);
            }
            assertEquals(all.size(), table.rowTotal(code));
        }
    }

    @RepeatedTest(60)
    void sourcesAndCodingsAreCountedOnce(RepetitionInfo repetition) {
        Study study = random(new Random(repetition.getCurrentRepetition()));
        var tabulation = new Tabulation(study.grounds());
        var sources = tabulation.count(new CrosstabQuestion(study.ids(), true, new Across.Coders(), Countable.SOURCES));
        var codings = tabulation.count(new CrosstabQuestion(study.ids(), true, new Across.Sources(), Countable.CODINGS));
        for (int code = 0; code < study.codes.size(); code++) {
            int wanted = code;
            for (int column = 0; column < sources.columns().size(); column++) {
                String coder = sources.columns().get(column);
                assertEquals(study.rows.stream().filter(row -> counts(study, row, wanted) && row.coder().name().equals(coder))
                        .map(Study.Row::source).distinct().count(), sources.cell(code, column));
            }
            assertEquals(study.rows.stream().filter(row -> counts(study, row, wanted)).count(), codings.rowTotal(code));
        }
        assertEquals(study.rows.size(), codings.total());
    }

    @RepeatedTest(60)
    void everyPairIsFoundOnce(RepetitionInfo repetition) {
        Study study = random(new Random(repetition.getCurrentRepetition()));
        for (Nearness nearness : List.of(new Nearness.Overlap(), new Nearness.Containment(), new Nearness.WithinTurns(1), new Nearness.WithinTurns(2))) {
            for (boolean withChildren : new boolean[] {false, true}) {
                var found = CoOccurrence.of(study.ids(), withChildren, nearness, study.grounds());
                assertArrayEquals(oneByOne(study, withChildren, nearness), found.pairs(), nearness + " " + withChildren);
                assertEquals(found.pairs(0, 2), found.behind(0, 2, study.grounds()).size());
            }
        }
    }

    private static long[][] oneByOne(Study study, boolean withChildren, Nearness nearness) {
        int size = study.codes.size();
        var pairs = new long[size][size];
        for (int r = 0; r < size; r++) {
            for (int c = 0; c < size; c++) {
                Set<CodeId> rowFamily = study.codebook().withChildren(study.id(r));
                Set<CodeId> columnFamily = study.codebook().withChildren(study.id(c));
                if (r != c && (!withChildren || (!rowFamily.contains(study.id(c)) && !columnFamily.contains(study.id(r))))) {
                    for (Study.Row one : study.rows) {
                        for (Study.Row other : study.rows) {
                            boolean fits = withChildren ? rowFamily.contains(study.id(one.code())) && columnFamily.contains(study.id(other.code()))
                                    : one.code() == r && other.code() == c;
                            pairs[r][c] += fits && together(study, one, other, nearness) ? 1 : 0;
                        }
                    }
                }
            }
        }
        return pairs;
    }

    private static boolean together(Study study, Study.Row one, Study.Row other, Nearness nearness) {
        if (one.source() != other.source()) {
            return false;
        }
        return switch (nearness) {
            case Nearness.Overlap _ -> one.span().overlaps(other.span());
            case Nearness.Containment _ -> one.span().contains(other.span()) || other.span().contains(one.span());
            case Nearness.WithinTurns(int turns) -> one.span().overlaps(other.span()) || near(study, one, other, turns) || near(study, other, one, turns);
        };
    }

    /// The second begins before the turn ends that stands so many turns after the one in which the first ends.
    private static boolean near(Study study, Study.Row first, Study.Row second, int turns) {
        var all = study.talks.get(first.source()).transcript().turns();
        return first.span().start() <= second.span().start() && all.at(first.span().end() - 1)
                .map(last -> all.all().get(Math.min(all.all().size() - 1, last.number() - 1 + turns)).end() > second.span().start()).orElse(false);
    }
}
