/// Reads papers for the audit, and writes what it found.
@NullMarked
package org.heddle.exchange.manuscript;

import org.jspecify.annotations.NullMarked;
