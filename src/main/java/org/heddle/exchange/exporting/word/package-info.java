/// Word files.
@NullMarked
package org.heddle.exchange.exporting.word;

import org.jspecify.annotations.NullMarked;
