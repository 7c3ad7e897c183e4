package org.heddle.search;

import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;

/// One occurrence: which words of which turn. `words` and the whole `turnWords` count UTF-16 units of the source's text.
public record Hit(SourceId source, int turn, String speaker, TextSpan words, TextSpan turnWords) {}
