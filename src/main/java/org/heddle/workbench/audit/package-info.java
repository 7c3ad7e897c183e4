/// The audit trail: filtered, written down, and summed up as a contribution statement.
@NullMarked
package org.heddle.workbench.audit;

import org.jspecify.annotations.NullMarked;
