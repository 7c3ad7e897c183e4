/// What was done, in which copy of the project.
@NullMarked
package org.heddle.store.table.log;

import org.jspecify.annotations.NullMarked;
