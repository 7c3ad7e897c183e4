package org.heddle.workbench.analysis;

import java.util.List;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;

/// A passage behind a figure, to be read: where it stands, its first words, and the codes for which it is counted.
public record Behind(SourceId source, TextSpan span, String place, String words, List<CodeId> codes) {
    public Behind {
        codes = List.copyOf(codes);
    }
}
