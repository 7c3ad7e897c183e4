package org.heddle.ui.agreement;

import java.util.List;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;

/// A passage behind a figure: its place and first words, and which codes each of the two coders gave to any of it.
public record Reading(SourceId source, TextSpan span, String place, String words, List<CodeId> first, List<CodeId> second) {
    public Reading {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }
}
