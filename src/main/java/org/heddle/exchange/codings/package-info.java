/// Codings listed in a table, to be applied by a script.
@NullMarked
package org.heddle.exchange.codings;

import org.jspecify.annotations.NullMarked;
