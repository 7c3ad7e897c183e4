package org.heddle.domain.codebook;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// The codebook as it was frozen under a name, with those who agreed on it.
public record CodebookVersion(VersionId id, String name, Instant at, List<String> agreed, String note, List<Code> codes) {
    public CodebookVersion {
        name = name.strip();
        at = at.truncatedTo(ChronoUnit.MILLIS);
        agreed = agreed.stream().map(String::strip).filter(one -> !one.isEmpty()).distinct().toList();
        note = note.strip();
        codes = List.copyOf(codes);
    }

    public static CodebookVersion of(Codebook codebook, String name, Instant at, List<String> agreed, String note) {
        return new CodebookVersion(VersionId.fresh(), name, at, agreed, note, codebook.inOrder());
    }

    public Codebook codebook() {
        return new Codebook(codes);
    }
}
