/// What goes along with things that somebody is about to remove.
@NullMarked
package org.heddle.workbench.farewell;

import org.jspecify.annotations.NullMarked;
