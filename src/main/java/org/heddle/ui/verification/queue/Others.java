package org.heddle.ui.verification.queue;

import java.util.List;
import org.heddle.domain.report.Counted;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Consensus;
import org.heddle.ui.shell.StudyState;

/// The other coders as this checker meets them, in words.
public record Others(StudyState state, CoderId who) {

    /// Whose codings stand in the queue, in joining order.
    public List<String> names(Workload workload) {
        var ids = workload.coders();
        return state.coders().stream().filter(coder -> ids.contains(coder.id())).map(Coder::name).toList();
    }

    /// Why there is nothing to check, and who could.
    public String whyNothing(Only only) {
        if (only.isNarrow()) {
            return "Nothing to check passes the filter. Choose All in the funnel.";
        }
        if (state.codingCounts().isEmpty()) {
            return "Nothing has been coded yet. What one coder codes, another one checks here.";
        }
        var others = state.coders().stream().filter(coder -> !coder.id().equals(who) && !Consensus.is(coder)).map(Coder::name).toList();
        String mine = "All codings here are your own, and nobody checks an own coding. ";
        return mine + (others.isEmpty() ? "A second coder can: let one join by the name at the top right."
                : "%s can: choose that name at the top right.".formatted(others.size() == 1 ? others.getFirst()
                        : "One of " + Counted.list(others)));
    }
}
