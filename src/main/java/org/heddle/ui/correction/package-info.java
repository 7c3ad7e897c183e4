/// Correcting the text of a coded source in the window.
@NullMarked
package org.heddle.ui.correction;

import org.jspecify.annotations.NullMarked;
