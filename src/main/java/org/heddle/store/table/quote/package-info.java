/// Passages as they are printed.
@NullMarked
package org.heddle.store.table.quote;

import org.jspecify.annotations.NullMarked;
