/// Reports and tables as files that other programs open, one class a format.
@NullMarked
package org.heddle.exchange.exporting;

import org.jspecify.annotations.NullMarked;
