package org.heddle.domain.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.junit.jupiter.api.Test;

/// Whose work counts in a figure.
final class ConsensusTest {
    private final Coder ann = new Coder(CoderId.fresh(), "Ann");
    private final Coder bob = new Coder(CoderId.fresh(), "Bob");
    private final List<Coder> team = List.of(ann, bob, Consensus.CODER);

    @Test
    void everybodyCountsButWhatWasSettledTogether() {
        assertEquals(List.of(ann, bob), counted(Optional.empty()));
    }

    @Test
    void aCoderWhoIsAskedForCountsAlone() {
        assertEquals(List.of(bob), counted(Optional.of(bob.id())));
    }

    @Test
    void whatWasSettledCountsWhenItIsAskedFor() {
        assertEquals(List.of(Consensus.CODER), counted(Optional.of(Consensus.CODER.id())));
    }

    private List<Coder> counted(Optional<CoderId> asked) {
        var isCounted = Consensus.counted(team, asked);
        return team.stream().filter(coder -> isCounted.test(coder.id())).toList();
    }
}
