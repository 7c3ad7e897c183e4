/// One project file: SQLite tables, migrations, the change log.
@NullMarked
package org.heddle.store;

import org.jspecify.annotations.NullMarked;
