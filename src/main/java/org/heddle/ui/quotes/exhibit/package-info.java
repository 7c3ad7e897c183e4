/// The page of the Quotes room on which exhibits of the paper are made.
@NullMarked
package org.heddle.ui.quotes.exhibit;

import org.jspecify.annotations.NullMarked;
