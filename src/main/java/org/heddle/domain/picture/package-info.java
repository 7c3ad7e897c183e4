/// Pictures as plain shapes, drawn in the window and written to files by others.
@NullMarked
package org.heddle.domain.picture;

import org.jspecify.annotations.NullMarked;
