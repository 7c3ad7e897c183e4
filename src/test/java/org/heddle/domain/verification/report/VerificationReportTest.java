package org.heddle.domain.verification.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.CheckId;
import org.heddle.domain.verification.Checker;
import org.heddle.domain.verification.Finished;
import org.heddle.domain.verification.Progress;
import org.heddle.domain.verification.Verdict;
import org.junit.jupiter.api.Test;

final class VerificationReportTest {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private final Coder ann = new Coder(CoderId.fresh(), "Ann");
    private final Coder bob = new Coder(CoderId.fresh(), "Bob");
    private final Coder settled = new Coder(CoderId.fresh(), "Consensus");
    private final Code theme = code("Theme", Optional.empty());
    private final Code part = code("Part", Optional.of(theme.id()));
    private final Code unused = code("Unused", Optional.of(part.id()));
    private final Source one = Source.of("one", "one.txt", SourceKind.GROUP_INTERVIEW, "GP: Yes.");
    private final Source two = Source.of("two", "two.txt", SourceKind.GROUP_INTERVIEW, "GP: No.");
    private final Source three = Source.of("three", "three.txt", SourceKind.GROUP_INTERVIEW, "GP: So.");
    private final List<Coding> codings = new ArrayList<>();
    private final List<Finished> finished = new ArrayList<>();

    private static Code code(String name, Optional<CodeId> parent) {
        return new Code(CodeId.fresh(), parent, 0, name, Colour.PALETTE.getFirst(), CodeRules.NONE, CodeStatus.AGREED);
    }

    private Coding add(Source source, Code code, Coder coder) {
        codings.add(Coding.of(source.id(), new TextSpan(4 + codings.size(), 40), code.id(), coder.id(), NOON));
        return codings.getLast();
    }

    private VerificationReport report(Map<CodingId, Verdict> verdicts) {
        var sources = List.of(one, two, three).stream().map(source -> new SourceChecks(source, "",
                codings.stream().filter(coding -> coding.source().equals(source.id())).toList(), checks(verdicts), List.of(),
                new SourceChecks.Notes(List.of(), Map.of()))).toList();
        return VerificationReport.of(sources, new VerificationScope(new Codebook(List.of(theme, part, unused)),
                List.of(one, two, three), List.of(ann, bob, settled), finished));
    }

    private Map<CodingId, List<Check>> checks(Map<CodingId, Verdict> verdicts) {
        return codings.stream().filter(coding -> verdicts.containsKey(coding.id()))
                .collect(Collectors.toMap(Coding::id, coding -> List.of(check(coding, bob, 0, verdicts.getOrDefault(coding.id(), Verdict.QUERY)))));
    }

    private static Tally standing(int codings, int agree, int disagree, int query, int missed) {
        var figures = new EnumMap<Figure, Integer>(Figure.class);
        figures.putAll(Map.of(Figure.CODINGS, codings, Figure.CHECKED, agree + disagree + query, Figure.AGREE, agree, Figure.DISAGREE, disagree,
                Figure.QUERY, query, Figure.MISSED, missed, Figure.ADDED, missed, Figure.MADE, codings - missed,
                Figure.LOOKED_AT, agree + disagree + query, Figure.FIRST_SIGHT, agree));
        figures.values().removeIf(count -> count == 0);
        return new Tally(figures);
    }

    @Test
    void codingsAreCountedPerCodeAndPerSourceWithoutThoseSettledTogether() {
        var agreed = add(one, part, ann);
        var doubted = add(one, theme, ann);
        var queried = add(two, part, ann);
        codings.add(Coding.of(two.id(), new TextSpan(4, 6), part.id(), bob.id(), NOON).missed());
        var missed = codings.getLast();
        add(two, part, settled);
        finished.add(new Finished(one.id(), bob.id(), NOON, true));

        var report = report(Map.of(agreed.id(), Verdict.AGREE, doubted.id(), Verdict.DISAGREE, queried.id(), Verdict.QUERY));
        assertEquals(standing(4, 1, 1, 1, 1), report.all());
        assertEquals(3, report.all().checked());
        assertEquals(List.of(missed.id()), report.open());
        assertEquals(List.of(standing(1, 0, 1, 0, 0), standing(3, 1, 0, 1, 1)), report.perCode().stream().map(VerificationReport.OfCode::tally).toList());
        assertEquals(List.of(new VerificationReport.OfSource(one, standing(2, 1, 1, 0, 0), true),
                new VerificationReport.OfSource(two, standing(2, 0, 0, 1, 1), false)), report.perSource());

        assertEquals(List.of(
                "This is verification after sight, not independent agreement: whoever checked a coding saw the code that the first coder had given.",
                "The material holds 4 codings in 2 sources, made by Ann (3) and Bob (1).",
                "Of 4 codings, 3 checked: checkers agreed with 1, disagreed with 1 and queried 1; still open: 1.",
                "First coders made 3 codings. Of 3 looked at by a checker, 1 agreed at first sight; 0 changed after a check, and 0 dropped in answer to one.",
                "In 1 of 2 sources with codings every coding has a verdict and a checker declared that the unmarked text was read. 1 source is without codings.",
                "1 passage was added as missed by the first coder, and counted among the codings."), report.report().paragraphs());
        assertEquals(List.of(List.of("Theme", "1", "1", "0", "1", "0", "0"), List.of("Theme > Part", "3", "2", "1", "0", "1", "1")),
                report.report().tables().getFirst().rows());
        assertEquals(List.of(List.of("one", "2", "2", "1", "1", "0", "0", "checked"), List.of("two", "2", "1", "0", "0", "1", "1", "open")),
                report.report().tables().get(1).rows());
    }

    @Test
    void nothingOfNothingIsASentence() {
        assertEquals("Nothing has been coded yet, so there is nothing to verify.", report(Map.of()).report().paragraphs().getLast());
        add(one, part, ann);
        assertEquals("No coding has been checked yet.", report(Map.of()).report().paragraphs().get(2));
    }

    @Test
    void theFirstCodersOwnReadingDoesNotMakeASourceChecked() {
        var coding = add(one, part, ann);
        finished.add(new Finished(one.id(), ann.id(), NOON, true));
        finished.add(new Finished(one.id(), bob.id(), NOON, false));
        assertEquals(List.of(false), report(Map.of(coding.id(), Verdict.AGREE)).perSource().stream().map(VerificationReport.OfSource::isChecked).toList());
    }

    @Test
    void progressCountsTheNewestVerdictOfThisCheckerOnTheCodingsOfOthers() {
        var first = add(one, part, ann);
        var second = add(one, theme, ann);
        add(one, part, bob);
        add(one, part, settled);
        var checks = Map.of(first.id(), List.of(check(first, bob, 0, Verdict.QUERY), check(first, bob, 1, Verdict.AGREE)),
                second.id(), List.of(check(second, settled, 0, Verdict.DISAGREE)));
        var checker = Checker.of(bob.id(), List.of(ann, bob, settled));

        var half = checker.progress(codings, checks, Optional.of(new Finished(one.id(), bob.id(), NOON, true)));
        assertEquals(new Progress(2, 1, 0, 0, true), half);
        assertEquals(false, half.isChecked());
        assertEquals(1, half.decided());
    }

    @Test
    void checkedMeansEveryVerdictGivenAndTheUnmarkedTextRead() {
        var coding = add(one, part, ann);
        var checks = Map.of(coding.id(), List.of(check(coding, bob, 0, Verdict.DISAGREE)));
        var checker = Checker.of(bob.id(), List.of(ann, bob));
        assertEquals(new Progress(1, 0, 1, 0, false), checker.progress(codings, checks, Optional.empty()));
        assertEquals(false, checker.progress(codings, checks, Optional.empty()).isChecked());
        assertEquals(true, checker.progress(codings, checks, Optional.of(new Finished(one.id(), bob.id(), NOON, true))).isChecked());
    }

    @Test
    void progressInAllAddsUpAndIsReadOnlyWhenEachSourceIs() {
        var done = new Progress(2, 1, 1, 0, true);
        assertEquals(new Progress(5, 2, 1, 1, false), Progress.inAll(List.of(done, new Progress(3, 1, 0, 1, false))));
        assertEquals(true, Progress.inAll(List.of(done, done)).isChecked());
        assertEquals(new Progress(0, 0, 0, 0, false), Progress.inAll(List.of()));
    }

    private static Check check(Coding coding, Coder checker, int second, Verdict verdict) {
        return new Check(CheckId.fresh(), coding.id(), checker.id(), NOON.plusSeconds(second), verdict, "", Optional.empty());
    }
}
