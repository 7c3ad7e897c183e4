package org.heddle.domain.analysis;

import java.util.List;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;

/// A passage behind a figure, and the codes for which it is counted there.
public record CodedPlace(SourceId source, TextSpan span, List<CodeId> codes) {
    public CodedPlace {
        codes = List.copyOf(codes);
    }
}
