/// One class a table: rows in, rows out, and what a coder may see of them.
@NullMarked
package org.heddle.store.table;

import org.jspecify.annotations.NullMarked;
