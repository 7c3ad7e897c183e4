package org.heddle.domain.finding.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.heddle.domain.Refusal;
import org.heddle.domain.picture.Picture;
import org.heddle.domain.picture.Shape;
import org.junit.jupiter.api.Test;

/// What speakers say brings about what, as the words of a memo and as chains.
final class CausalClaimTest {
    private static List<CausalClaim> claims(String... typed) {
        return List.of(typed).stream().map(CausalClaim::typed).toList();
    }

    @Test
    void aClaimIsReadBackFromTheWordsOfItsMemo() {
        var claim = new CausalClaim("  a walking\ngroup ", "שכונה 🙂", Level.NETWORK, "relation taken for ladder", "One woman.\n\nTo: is what she says.");
        assertEquals("From: a walking group\nTo: שכונה 🙂\nLevel: network\nError of logic: relation taken for ladder\nNote: One woman.\n\nTo: is what she says.",
                claim.text());
        assertEquals(claim, CausalClaim.read(claim.text()));
        assertEquals(CausalClaim.of("a", "b"), CausalClaim.read("from: a\nTO: b"));
        assertEquals(new CausalClaim("", "", Level.UNSAID, "", "Said without headings."), CausalClaim.read("Said without headings."));
    }

    @Test
    void aClaimIsTypedWithAnArrow() {
        assertEquals(CausalClaim.of("rent", "worry -> illness"), CausalClaim.typed("rent -> worry -> illness"));
        assertEquals(CausalClaim.of("rent", "worry"), CausalClaim.typed(" rent → worry"));
        assertEquals("A claim needs both ends: what brings about what. Nothing was changed.",
                assertThrows(Refusal.class, () -> CausalClaim.typed("rent").sound()).sentence());
        assertEquals("A claim leads from one thing to another, not back to itself. Nothing was changed.",
                assertThrows(Refusal.class, () -> CausalClaim.typed("Rent -> rent").sound()).sentence());
    }

    @Test
    void claimsWhoseEndsBearTheSameWordsMakeChains() {
        assertEquals(List.of(List.of("rent", "worry", "illness"), List.of("rent", "worry", "sleep"), List.of("luck", "health")),
                Chains.of(claims("Worry -> illness", "luck -> health", "rent -> worry", "worry -> sleep")).stream()
                        .map(chain -> chain.stream().map(word -> word.equals("Worry") ? "worry" : word).toList()).sorted((one, other) ->
                                Boolean.compare(one.contains("luck"), other.contains("luck"))).toList());
    }

    @Test
    void aCircleEndsWhereItComesBack() {
        assertEquals(List.of("a → b → c → a"), Chains.words(claims("a -> b", "b -> c", "c -> a")));
        assertEquals(List.of("x → a → b → a"), Chains.words(claims("a -> b", "b -> a", "x -> a")));
    }

    @Test
    void moreChainsThanAnybodyReadsAreNotFollowed() {
        var wide = new ArrayList<CausalClaim>();
        for (int column = 0; column < 12; column++) {
            for (int pair = 0; pair < 4; pair++) {
                wide.add(CausalClaim.of("n%d.%d".formatted(column, pair / 2), "n%d.%d".formatted(column + 1, pair % 2)));
            }
        }
        assertEquals(Chains.MOST, Chains.of(wide).size());
        assertEquals(List.of(), Chains.of(List.of()));
    }

    @Test
    void anErrorOfLogicIsSaidInWordsInThePicture() {
        Picture picture = ChainPicture.of(List.of(CausalClaim.of("a", "b").at(Level.PERSON).erring(CausalClaim.ERRORS.getFirst())));
        assertEquals(List.of("person", "error", "a", "b"), picture.shapes().stream().filter(Shape.Words.class::isInstance)
                .map(shape -> ((Shape.Words) shape).words()).toList());
    }
}
