package org.heddle.domain.analysis.crosstab;

import java.util.List;
import org.heddle.domain.codebook.CodeId;

/// Which codes stand down the side, what stands across the head, and what is counted in the cells.
public record CrosstabQuestion(List<CodeId> codes, boolean withChildren, Across across, Countable counted) {
    public CrosstabQuestion {
        codes = List.copyOf(codes);
    }
}
