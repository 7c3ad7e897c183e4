package org.heddle.search;

import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;

/// Which hits to keep, answered by who knows codings, cases and roles. Asked for every hit, source by source and in text order, so it must be quick.
@FunctionalInterface
public interface HitFilter {
    boolean keeps(SourceId source, String speaker, TextSpan words);
}
