@NullMarked
package org.heddle.ui.part.palette;

import org.jspecify.annotations.NullMarked;
