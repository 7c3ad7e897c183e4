/// The index of the open project, kept up with every act.
@NullMarked
package org.heddle.workbench.searching.live;

import org.jspecify.annotations.NullMarked;
