package org.heddle.domain.search;

import java.util.List;
import java.util.Set;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.source.TextSpan;

/// What code logic asks about one source: where codings with any of some codes lie, in text order, and in which turn (from 1) a letter stands.
public interface CodedSource {
    List<TextSpan> with(Set<CodeId> codes);

    int turn(int offset);
}
