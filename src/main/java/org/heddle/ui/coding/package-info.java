/// The Code room: read, select, code.
@NullMarked
package org.heddle.ui.coding;

import org.jspecify.annotations.NullMarked;
