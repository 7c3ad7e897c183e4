/// The turns in view, one node each, reused while the reader scrolls.
@NullMarked
package org.heddle.ui.transcript.turns;

import org.jspecify.annotations.NullMarked;
