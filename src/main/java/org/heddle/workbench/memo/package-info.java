/// Memos and coding notes of an open project, as the command line, the sample and exports need them.
@NullMarked
package org.heddle.workbench.memo;

import org.jspecify.annotations.NullMarked;
