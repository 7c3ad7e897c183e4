package org.heddle.domain.manuscript.matching;

import org.heddle.domain.source.SourceId;

/// A stretch of a source that is worth laying a printed quotation beside; words are counted among those of its speech.
/// `isExpected`: whoever speaks there is named beside the quotation.
record Place(SourceId source, Speech speech, int from, int to, int weight, boolean isExpected) {}
