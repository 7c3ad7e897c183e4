package org.heddle.workbench.finding;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.heddle.domain.Refusal;
import org.heddle.domain.finding.claim.CausalClaim;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.MemoChange.AddMemo;
import org.heddle.domain.project.MemoChange.LinkMemo;
import org.heddle.domain.project.MemoChange.RemoveMemo;
import org.heddle.domain.project.MemoChange.UnlinkMemo;
import org.heddle.domain.project.MemoChange.WriteMemo;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.team.CoderId;

/// The acts of writing down what speakers say brings about what, as changes of memos. For one question, on the store's thread.
public record ClaimActs(ProjectReader reader, CoderId coder, InstantSource clock) {
    private static final int FEWEST_LETTERS = 8;

    /// By its number in the list, or its id.
    public Memo find(String words) {
        String asked = words.strip();
        List<Memo> all = Claimed.memos(reader);
        for (int at = 0; at < all.size(); at++) {
            if (asked.equals(String.valueOf(at + 1)) || begins(all.get(at).id().value(), asked)) {
                return all.get(at);
            }
        }
        throw new Refusal("There is no claim “%s”: give its number or its id.".formatted(asked));
    }

    private static boolean begins(UUID id, String letters) {
        String asked = letters.replace("-", "");
        return asked.length() >= FEWEST_LETTERS && id.toString().replace("-", "").startsWith(asked);
    }

    public Change claim(CausalClaim claim, List<MemoLink> links) {
        Memo memo = Memo.of(MemoTarget.FREE, MemoKind.CLAIM, claim.sound().arrow(), claim.text(), coder, clock.instant());
        for (MemoLink link : links) {
            memo = memo.linked(link);
        }
        return new AddMemo(memo);
    }

    public Change say(Memo before, CausalClaim claim) {
        return new WriteMemo(before.id(), MemoKind.CLAIM, claim.sound().arrow(), claim.text(), clock.instant());
    }

    public Change tie(Memo claim, MemoLink link) {
        return new LinkMemo(claim.id(), link);
    }

    public Change untie(Memo claim, MemoLink link) {
        return new UnlinkMemo(claim.id(), link);
    }

    public Change drop(Memo claim) {
        return new RemoveMemo(claim.id());
    }
}
