/// Pictures drawn in the window.
@NullMarked
package org.heddle.ui.part.picture;

import org.jspecify.annotations.NullMarked;
