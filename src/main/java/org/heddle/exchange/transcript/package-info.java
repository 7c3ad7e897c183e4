/// Transcripts with their codings, for reading on paper and in a word processor.
@NullMarked
package org.heddle.exchange.transcript;

import org.jspecify.annotations.NullMarked;
