/// Memos and coding notes on the screen.
@NullMarked
package org.heddle.ui.memo;

import org.jspecify.annotations.NullMarked;
