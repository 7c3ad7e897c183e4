package org.heddle.domain.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.quotes.Talk;
import org.heddle.domain.team.CoderId;
import org.junit.jupiter.api.Test;

final class GroupTalkTest {
    private final Talk talk = new Talk("Group", "Notes before.\nINT: Why is that?\nANN: It is the rent.\nBOB: It is.\nANN: And wages – and rent.\nINT: Go on.\n").role("ANN", "GP");
    private final CodeId rent = CodeId.fresh();
    private final CodeId wages = CodeId.fresh();

    private Coding coded(String words, CodeId code) {
        return Coding.of(talk.source().id(), talk.span(words), code, CoderId.fresh(), Instant.EPOCH);
    }

    @Test
    void voicesTurnsWordsAndCodesAreCounted() {
        var group = GroupTalk.of(talk.transcript(), List.of(coded("the rent.\nBOB: It is.\nANN: And wages", rent), coded("wages", wages)));
        assertEquals(List.of(new GroupTalk.Voice("INT", true, Optional.empty(), 2, 5, Map.of()),
                new GroupTalk.Voice("ANN", false, Optional.of("GP"), 2, 8, Map.of(rent, 2, wages, 1)),
                new GroupTalk.Voice("BOB", false, Optional.empty(), 1, 2, Map.of(rent, 1))), group.voices());
        assertEquals(List.of(Optional.empty(), Optional.of(0.8), Optional.of(0.2)), group.voices().stream().map(group::share).toList());
        assertEquals(List.of(List.of(), List.of(rent), List.of(rent), List.of(rent, wages), List.of()), group.moments().stream().map(GroupTalk.Moment::codes).toList());
    }

    @Test
    void whoSpeaksNextIsCountedFromTurnToTurn() {
        var group = GroupTalk.of(talk.transcript(), List.of());
        assertEquals(List.of(List.of(0, 1, 0), List.of(1, 0, 1), List.of(0, 1, 0)),
                List.of(0, 1, 2).stream().map(row -> List.of(0, 1, 2).stream().map(column -> group.followed(row, column)).toList()).toList());
    }

    @Test
    void twoParticipantsMakeAGroupAndTheInterviewerIsNone() {
        assertTrue(GroupTalk.isOne(talk.transcript().speakers()));
        assertFalse(GroupTalk.isOne(new Talk("Alone", "INT: So?\nGP: Well.\n").transcript().speakers()));
    }

    @Test
    void nobodySaysAWord() {
        var silent = GroupTalk.of(new Talk("Silent", "ANN: …\nBOB: –\n").transcript(), List.of());
        assertEquals(List.of(0, Optional.empty()), List.of(silent.participantWords(), silent.share(silent.voices().getFirst())));
    }
}
