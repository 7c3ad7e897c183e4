/// The coders, their meetings and settlements, and what each of them may see.
@NullMarked
package org.heddle.store.table.team;

import org.jspecify.annotations.NullMarked;
