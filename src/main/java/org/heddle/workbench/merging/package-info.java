/// Another copy of the open project, looked at and merged in.
@NullMarked
package org.heddle.workbench.merging;

import org.jspecify.annotations.NullMarked;
