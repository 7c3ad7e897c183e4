/// Another copy of the project in the window: what comes, what has to be settled, and the merge.
@NullMarked
package org.heddle.ui.merging;

import org.jspecify.annotations.NullMarked;
