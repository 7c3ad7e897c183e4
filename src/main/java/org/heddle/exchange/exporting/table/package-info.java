/// A table as every format sees it: how wide its columns are and what shape they have.
@NullMarked
package org.heddle.exchange.exporting.table;

import org.jspecify.annotations.NullMarked;
