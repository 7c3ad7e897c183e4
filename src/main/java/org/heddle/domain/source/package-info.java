/// Transcripts and other sources: their text, turns and spans.
@NullMarked
package org.heddle.domain.source;

import org.jspecify.annotations.NullMarked;
