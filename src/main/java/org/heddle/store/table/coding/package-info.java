/// Codings and the verdicts on them.
@NullMarked
package org.heddle.store.table.coding;

import org.jspecify.annotations.NullMarked;
