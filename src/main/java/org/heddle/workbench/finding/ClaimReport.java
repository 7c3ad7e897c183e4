package org.heddle.workbench.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heddle.domain.finding.claim.CausalClaim;
import org.heddle.domain.finding.claim.Chains;
import org.heddle.domain.link.Shown;
import org.heddle.domain.report.Counted;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;

/// Claims as a list and as chains.
public final class ClaimReport {
    private static final List<String> HEADS = List.of("no.", "from", "to", "level", "error of logic", "said by", "passages", "note");

    private ClaimReport() {}

    public static Report of(List<Claimed> claims) {
        long erring = claims.stream().filter(one -> !one.claim().error().isEmpty()).count();
        long bare = claims.stream().filter(one -> one.said().isEmpty()).count();
        var sentences = new ArrayList<String>();
        sentences.add("%s of speakers about cause; an error of logic is seen in %d; tied to no passage: %d.".formatted(
                Counted.of(claims.size(), "claim"), erring, bare));
        List<String> chains = Chains.words(claims.stream().map(Claimed::claim).toList());
        chains.forEach(chain -> sentences.add("Chain: " + chain));
        if (chains.size() >= Chains.MOST) {
            sentences.add("Only the first %d chains are listed.".formatted(Chains.MOST));
        }
        return new Report("Claims", sentences, List.of(new Table("Claims", HEADS,
                IntStream.range(0, claims.size()).mapToObj(at -> row(at + 1, claims.get(at))).toList())));
    }

    private static List<String> row(int number, Claimed one) {
        CausalClaim claim = one.claim();
        return List.of(String.valueOf(number), claim.from(), claim.to(), claim.level().words(), claim.error(), one.speakers(),
                one.said().stream().map(ClaimReport::quoted).collect(Collectors.joining("\n")), claim.note());
    }

    private static String quoted(Shown said) {
        return "“%s” (%s)".formatted(said.words(), said.source());
    }
}
