/// Sources from files: what is in them, who speaks, and what is odd.
@NullMarked
package org.heddle.exchange.importing;

import org.jspecify.annotations.NullMarked;
