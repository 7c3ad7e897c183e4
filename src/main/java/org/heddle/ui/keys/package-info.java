/// Every key of the window, as data.
@NullMarked
package org.heddle.ui.keys;

import org.jspecify.annotations.NullMarked;
