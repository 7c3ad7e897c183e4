/// The codebook beside the text, and the picker.
@NullMarked
package org.heddle.ui.codebook;

import org.jspecify.annotations.NullMarked;
