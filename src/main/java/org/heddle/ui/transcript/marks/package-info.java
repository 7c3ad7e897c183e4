/// The codings on a transcript: which lie where, in which lane and in which colour.
@NullMarked
package org.heddle.ui.transcript.marks;

import org.jspecify.annotations.NullMarked;
