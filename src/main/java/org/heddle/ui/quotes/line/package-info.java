/// Lines of the quote table: which there are, which are wanted, in which order, and what they say.
@NullMarked
package org.heddle.ui.quotes.line;

import org.jspecify.annotations.NullMarked;
