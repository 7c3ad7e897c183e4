/// Statements and transactions on a SQLite file.
@NullMarked
package org.heddle.store.sql;

import org.jspecify.annotations.NullMarked;
