/// Stepping through what is left to read and to code.
@NullMarked
package org.heddle.ui.progress;

import org.jspecify.annotations.NullMarked;
