package org.heddle.workbench.coding;

import java.util.Optional;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.quotes.Provenance;
import org.heddle.domain.source.Source;
import org.heddle.domain.verification.Judgement;
import org.heddle.domain.verification.Verdict;

/// A coding with the words it covers, who says them, and what its checks come to. `start` and `end` count code points.
public record CodedPassage(Coding coding, Source source, int start, int end, String text, Provenance provenance, Optional<Judgement> said) {
    /// What the checks come to, as far as they stand.
    public Optional<Verdict> check() {
        return said.filter(one -> !one.isStale()).map(Judgement::verdict);
    }

    /// What they came to before the coding changed.
    public Optional<Verdict> checkBefore() {
        return said.filter(Judgement::isStale).map(Judgement::verdict);
    }
}
