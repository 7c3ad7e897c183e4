/// Printed words are found again in transcripts and compared with them, word by word, in time that grows with the length of both.
@NullMarked
package org.heddle.domain.manuscript.matching;

import org.jspecify.annotations.NullMarked;
