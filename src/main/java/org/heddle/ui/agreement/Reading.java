package org.heddle.ui.agreement;

import java.util.List;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;

/// A passage behind a figure: its place and first words, and which codes each of the compared coders gave to any of it.
public record Reading(SourceId source, TextSpan span, String place, String words, List<List<CodeId>> codes) {
    public Reading {
        codes = codes.stream().map(List::copyOf).toList();
    }
}
