/// The window itself: makes the rooms, opens projects, draws pictures of them.
@NullMarked
package org.heddle.ui.window;

import org.jspecify.annotations.NullMarked;
