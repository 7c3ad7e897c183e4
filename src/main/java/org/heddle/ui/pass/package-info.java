/// Rounds of blind double coding on the screen: what there is, and the form that opens one.
@NullMarked
package org.heddle.ui.pass;

import org.jspecify.annotations.NullMarked;
