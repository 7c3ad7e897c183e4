/// A table that is edited where it stands, by keyboard, for several rows at once.
@NullMarked
package org.heddle.ui.part.grid;

import org.jspecify.annotations.NullMarked;
