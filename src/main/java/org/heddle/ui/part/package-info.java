/// Small controls that every room uses.
@NullMarked
package org.heddle.ui.part;

import org.jspecify.annotations.NullMarked;
