package org.heddle.domain.pass;

import java.util.List;

/// How a sample of sources was drawn: the seed, what it was stratified by, and out of how many. The same seed draws the same sources.
public record Drawing(long seed, List<String> strata, int population) {
    public Drawing {
        strata = List.copyOf(strata);
    }
}
