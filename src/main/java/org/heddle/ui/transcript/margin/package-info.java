/// Beside the text: stripes with their labels, and the map of the whole.
@NullMarked
package org.heddle.ui.transcript.margin;

import org.jspecify.annotations.NullMarked;
