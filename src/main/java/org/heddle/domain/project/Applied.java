package org.heddle.domain.project;

import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.SourceId;

/// A change that is on disk: its place in the log, the sentence written there, and what it touched.
/// Revision 0 means that the change altered nothing, so that nothing was written.
public record Applied(long revision, Change change, String sentence, Touched touched) {

    public boolean isNothing() {
        return revision == 0;
    }

    public boolean touches(SourceId source) {
        return touched.sources().contains(source);
    }

    public boolean touches(CodeId code) {
        return touched.codes().contains(code);
    }
}
