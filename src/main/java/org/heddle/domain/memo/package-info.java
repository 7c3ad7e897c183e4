/// What researchers write about their material: memos, and the coding note of each transcript.
@NullMarked
package org.heddle.domain.memo;

import org.jspecify.annotations.NullMarked;
