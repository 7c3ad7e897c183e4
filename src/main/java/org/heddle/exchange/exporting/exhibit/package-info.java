/// Exhibits of a paper as files.
@NullMarked
package org.heddle.exchange.exporting.exhibit;

import org.jspecify.annotations.NullMarked;
