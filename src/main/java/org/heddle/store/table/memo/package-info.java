/// Memos and coding notes.
@NullMarked
package org.heddle.store.table.memo;

import org.jspecify.annotations.NullMarked;
