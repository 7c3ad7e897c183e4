/// Everything about one case in one place, to write from.
@NullMarked
package org.heddle.workbench.casestudy;

import org.jspecify.annotations.NullMarked;
