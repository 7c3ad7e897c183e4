/// Whose voices a choice of quotes is, which themes nobody contradicts, and whom a quote could give away.
@NullMarked
package org.heddle.domain.balance;

import org.jspecify.annotations.NullMarked;
