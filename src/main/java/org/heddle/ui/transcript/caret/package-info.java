/// Where the caret is and how keys and the mouse move it.
@NullMarked
package org.heddle.ui.transcript.caret;

import org.jspecify.annotations.NullMarked;
