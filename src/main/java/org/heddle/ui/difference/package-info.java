/// Two coders' differences in the window: the list, both readings in the text, and settling by key.
@NullMarked
package org.heddle.ui.difference;

import org.jspecify.annotations.NullMarked;
