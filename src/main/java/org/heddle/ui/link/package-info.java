/// Links between passages while sources are read: making, showing, changing.
@NullMarked
package org.heddle.ui.link;

import org.jspecify.annotations.NullMarked;
