package org.heddle.domain.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heddle.domain.Refusal;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Person;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Judgement;
import org.heddle.domain.verification.Verdict;
import org.junit.jupiter.api.Test;

final class QuoteTableTest {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final Coder MM = new Coder(CoderId.fresh(), "MM");
    private static final Coder KS = new Coder(CoderId.fresh(), "KS");

    private static final Judgement AGREED = new Judgement(Verdict.AGREE, false);
    private static final Judgement QUERIED = new Judgement(Verdict.QUERY, false);

    private final Code hopeful = code("Hopeful pessimism", Optional.empty(), 1);
    private final Code anyway = code("Do it anyway", Optional.of(hopeful.id()), 0);
    private final Code individualist = code("Individualist", Optional.empty(), 0);
    private final Codebook codebook = new Codebook(List.of(hopeful, anyway, individualist));

    private final Person rose = new Person(PersonId.fresh(), "Rose");
    private final Talk first = new Talk("I2 group", "GP: One. Two. Three.\nCLP: Four.\n").in("I02").role("GP", "GP").role("CLP", "CLP")
            .spokenBy("GP", rose);
    private final Talk second = new Talk("I2 talk", "GP: Five. Six.\n").in("I02").role("GP", "GP").spokenBy("GP", rose);
    private final List<Coding> codings = new ArrayList<>();

    private static Code code(String name, Optional<CodeId> parent, int position) {
        return new Code(CodeId.fresh(), parent, position, name, Colour.PALETTE.getFirst(), CodeRules.NONE, CodeStatus.AGREED);
    }

    private Coding add(Talk talk, String words, Code code, Coder coder) {
        var coding = Coding.of(talk.source().id(), talk.span(words), code.id(), coder.id(), NOON);
        codings.add(coding);
        return coding;
    }

    private List<QuoteRow> rows(Map<CodingId, Judgement> verdicts) {
        var people = new People(Stream.concat(first.people().cases().stream(), second.people().cases().stream()).toList(),
                first.people().roles(), List.of(rose));
        var making = new QuoteRows(codebook, people, List.of(MM, KS), AttributionTemplate.A0);
        var bySource = new LinkedHashMap<SourceId, List<QuoteRow>>();
        Stream.of(second, first).forEach(talk -> bySource.put(talk.source().id(), making.of(talk.transcript(),
                codings.stream().filter(coding -> coding.source().equals(talk.source().id())).toList(), verdicts)));
        return QuotePlace.inOrder(bySource, List.of(first.source().id(), second.source().id()));
    }

    private static List<String> lines(Iterable<List<String>> rows) {
        var lines = new ArrayList<String>();
        rows.forEach(row -> lines.add(String.join("|", row)));
        return lines;
    }

    @Test
    void quotesStandInFrameworkOrderThenBySourceThenByPlace() {
        add(second, "Five.", hopeful, MM);
        add(first, "Two.", hopeful, MM);
        add(first, "One.", anyway, MM);
        add(first, "Two. Three.", hopeful, MM);
        add(first, "Four.", individualist, MM);
        var table = QuoteTable.full(AttributionTemplate.A0).of(rows(Map.of()));
        assertEquals(List.of("theme", "subtheme", "quote", "attribution", "source", "turn", "stance", "coder", "check"), table.columns());
        assertEquals(List.of("Theme", "Sub-theme", "Quote", "Attribution", "Source", "Turn", "Stance", "Coder", "Check"), table.heads());
        assertEquals(List.of(
                "Individualist||Four.|(CLP:I2)|I2 group|2|exemplifies|MM|",
                "Hopeful pessimism||Two. Three.|(GP:I2)|I2 group|1|exemplifies|MM|",
                "Hopeful pessimism||Two.|(GP:I2)|I2 group|1|exemplifies|MM|",
                "Hopeful pessimism||Five.|(GP:I2)|I2 talk|1|exemplifies|MM|",
                "Hopeful pessimism|Do it anyway|One.|(GP:I2)|I2 group|1|exemplifies|MM|"), lines(table.rows()));
    }

    @Test
    void twoCodersOfTheSameWordsShareARowInJoiningOrderWithTheirChecksTogether() {
        var later = add(first, "One.", hopeful, KS);
        var earlier = add(first, "One.", hopeful, MM);
        codings.set(0, later.standing(Stance.COUNTERS));
        var rows = rows(Map.of(earlier.id(), QUERIED, later.id(), AGREED));
        assertEquals(List.of("Hopeful pessimism||One.|(GP:I2)|I2 group|1|exemplifies; counters|MM; KS|query"),
                lines(QuoteTable.full(AttributionTemplate.A0).of(rows).rows()));
        assertEquals(List.of(earlier.id(), later.id()), rows.getFirst().codings());
    }

    @Test
    void oneDisagreementOutweighsAQuery() {
        var one = add(first, "One.", hopeful, MM);
        var other = add(first, "One.", hopeful, KS);
        var disagreed = new Judgement(Verdict.DISAGREE, false);
        assertEquals(Optional.of(disagreed), rows(Map.of(one.id(), QUERIED, other.id(), disagreed)).getFirst().check());
        assertEquals(Optional.of(AGREED), rows(Map.of(one.id(), AGREED)).getFirst().check());
    }

    @Test
    void whatStandsOutweighsWhatWasSaidBeforeAChangeAndThatIsSaidRatherThanNothing() {
        var one = add(first, "One.", hopeful, MM);
        var other = add(first, "One.", hopeful, KS);
        var before = new Judgement(Verdict.DISAGREE, true);
        assertEquals(Optional.of(AGREED), rows(Map.of(one.id(), before, other.id(), AGREED)).getFirst().check());
        assertEquals(List.of("disagree, changed since"), lines(new QuoteTable(List.of(QuoteColumn.CHECK), AttributionTemplate.A0, Carry.EVERY)
                .of(rows(Map.of(one.id(), before))).rows()));
    }

    @Test
    void aCarriedAttributionIsPrintedOnlyWhereTheSpeakerChangesWithinASubTheme() {
        add(first, "One.", hopeful, MM);
        add(first, "Two.", hopeful, MM);
        add(first, "Four.", hopeful, MM);
        add(second, "Five.", hopeful, MM);
        add(second, "Six.", hopeful, MM);
        add(second, "Six.", anyway, MM);
        var carried = new QuoteTable(QuoteColumn.parse("quote, attribution"), AttributionTemplate.A0, Carry.WHEN_SPEAKER_CHANGES);
        var rows = rows(Map.of());
        var expected = List.of("One.|(GP:I2)", "Two.|", "Four.|(CLP:I2)", "Five.|(GP:I2)", "Six.|", "Six.|(GP:I2)");
        assertEquals(expected, lines(carried.of(rows).rows()));
        assertEquals(expected, lines(carried.of(rows).rows()));
    }

    @Test
    void theSamePersonCarriesFromOneSourceToTheNextAndAnotherOneDoesNot() {
        add(first, "One.", hopeful, MM);
        add(second, "Five.", hopeful, MM);
        var rows = rows(Map.of());
        assertEquals(true, Carry.WHEN_SPEAKER_CHANGES.isCarried(rows.get(0), rows.get(1)));
        var stranger = new Talk("other", "GP: One.\n").in("I02").role("GP", "GP");
        var strangers = new QuoteRows(codebook, stranger.people(), List.of(MM), AttributionTemplate.A0).of(stranger.transcript(),
                List.of(Coding.of(stranger.source().id(), stranger.span("One."), hopeful.id(), MM.id(), NOON)), Map.of());
        assertEquals(false, Carry.WHEN_SPEAKER_CHANGES.isCarried(rows.get(1), strangers.getFirst()));
    }

    @Test
    void aThemeBringsEverythingBelowIt() {
        add(first, "One.", anyway, MM);
        add(first, "Two.", individualist, MM);
        var making = new QuoteRows(codebook, first.people(), List.of(MM, KS), AttributionTemplate.A0).under(hopeful.id());
        assertEquals(List.of("One."), making.of(first.transcript(), codings, Map.of()).stream().map(QuoteRow::quote).toList());
    }

    @Test
    void columnsAreChosenByNameAndAnUnknownOneIsRefused() {
        assertEquals(List.of(QuoteColumn.QUOTE, QuoteColumn.THEME), QuoteColumn.parse("Quote, theme,quote"));
        var refusal = assertThrows(Refusal.class, () -> QuoteColumn.parse("quote,mood"));
        assertEquals("“mood” is no column of the quote table; choose from theme, subtheme, quote, attribution, source, turn, stance, coder, check, "
                        + "path, status, order, verbatim, before, after, memo, person, role, case, levels.",
                refusal.sentence());
    }

    @Test
    void aLongTableIsCutAtCodeBorders() {
        var used = Map.of(anyway.id(), 4L, hopeful.id(), 4L, individualist.id(), 11L);
        assertEquals(List.of(List.of(individualist.id()), List.of(hopeful.id(), anyway.id())), QuotePortions.of(codebook, used, 8, List.of()));
        assertEquals(List.of(List.of(individualist.id(), hopeful.id(), anyway.id())), QuotePortions.of(codebook, used, 1000, List.of()));
    }
}
