/// How sources come into a project and are described.
@NullMarked
package org.heddle.workbench.source;

import org.jspecify.annotations.NullMarked;
