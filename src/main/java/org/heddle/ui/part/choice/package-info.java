/// Controls in which one or some of several are chosen: segments, menus, a list found by letters.
@NullMarked
package org.heddle.ui.part.choice;

import org.jspecify.annotations.NullMarked;
