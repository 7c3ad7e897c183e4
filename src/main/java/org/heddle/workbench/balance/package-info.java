/// The balance of a project's quotes.
@NullMarked
package org.heddle.workbench.balance;

import org.jspecify.annotations.NullMarked;
