/// Who codes at this computer.
@NullMarked
package org.heddle.ui.team;

import org.jspecify.annotations.NullMarked;
