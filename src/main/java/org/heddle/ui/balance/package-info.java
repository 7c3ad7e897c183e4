/// The sheet with the balance of the quotes.
@NullMarked
package org.heddle.ui.balance;

import org.jspecify.annotations.NullMarked;
