/// Meetings about the coding (data surgeries): writing them down, and what points to them.
@NullMarked
package org.heddle.ui.surgery;

import org.jspecify.annotations.NullMarked;
