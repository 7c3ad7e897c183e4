package org.heddle.domain.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictsTest {
    private static final CodingId CODING = CodingId.fresh();
    private static final List<CoderId> CHECKERS = List.of(CoderId.fresh(), CoderId.fresh());

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            nobody looked,                     '',                          ''
            one agrees,                        0 agree,                     agree
            a query outweighs an agree,        0 agree 1 query,             query
            a disagree outweighs a query,      0 disagree 1 query,          disagree
            a disagree outweighs an agree,     0 agree 1 disagree,          disagree
            a change of mind counts,           0 disagree 0 agree,          agree
            the other one has not changed it,  0 disagree 1 query 0 agree,  query
            """)
    void theNewestOfEachCheckerCountsAndTheHardestWins(String rule, String checks, String verdict) {
        var said = new ArrayList<Check>();
        String[] words = checks.isEmpty() ? new String[0] : checks.split(" ", -1);
        for (int at = 0; at < words.length; at += 2) {
            said.addFirst(new Check(CheckId.fresh(), CODING, CHECKERS.get(Integer.parseInt(words[at])),
                    Instant.ofEpochSecond(at), Verdict.valueOf(words[at + 1].toUpperCase(Locale.ROOT)), "", Optional.empty()));
        }
        assertEquals(verdict, Verdicts.of(said).map(Verdict::word).orElse(""));
    }

    @Test
    void aVerdictStandsWhileTheWordsAndTheCodeAreThoseThatWereSeen() {
        String text = "The rent decides. Nobody asked.";
        var coding = Coding.of(SourceId.fresh(), new TextSpan(4, 8), CodeId.fresh(), CoderId.fresh(), Instant.EPOCH);
        var checks = Map.of(coding.id(), List.of(Check.of(coding, text, CHECKERS.getFirst(), Instant.EPOCH, Verdict.AGREE)));
        assertEquals(Map.of(coding.id(), Verdict.AGREE), Verdicts.standing(checks, List.of(coding), text));
        assertEquals(Map.of(), Verdicts.standing(checks, List.of(coding), "The wage decides. Nobody asked."), "other words");
        var moved = new Coding(coding.id(), coding.source(), new TextSpan(4, 16), coding.code(), coding.coder(), coding.at(), "", Stance.EXEMPLIFIES, false);
        assertEquals(Map.of(), Verdicts.standing(checks, List.of(moved), text), "other edges");
        var recoded = new Coding(coding.id(), coding.source(), coding.span(), CodeId.fresh(), coding.coder(), coding.at(), "", Stance.EXEMPLIFIES, false);
        assertEquals(Map.of(), Verdicts.standing(checks, List.of(recoded), text), "another code");
    }

    @Test
    void whatWasSaidBeforeAChangeIsStillToldAsSuch() {
        String text = "The rent decides. Nobody asked.";
        var coding = Coding.of(SourceId.fresh(), new TextSpan(4, 8), CodeId.fresh(), CoderId.fresh(), Instant.EPOCH);
        var agreed = Check.of(coding, text, CHECKERS.getFirst(), Instant.EPOCH, Verdict.AGREE);
        var checks = Map.of(coding.id(), List.of(agreed));
        assertEquals("agreed", Verdicts.judgements(checks, List.of(coding), text).get(coding.id()).words());
        String later = "The wage decides. Nobody asked.";
        assertEquals(Map.of(coding.id(), new Judgement(Verdict.AGREE, true)), Verdicts.judgements(checks, List.of(coding), later));
        assertEquals("agreed, changed since", new Judgement(Verdict.AGREE, true).words());
        var again = Check.of(coding, later, CHECKERS.getLast(), Instant.EPOCH, Verdict.QUERY);
        assertEquals(Optional.of(new Judgement(Verdict.QUERY, false)), Verdicts.judgement(List.of(agreed, again), coding, later), "what stands goes first");
        assertEquals(Optional.empty(), Verdicts.judgement(List.of(), coding, text));
    }
}
