/// The quotes of the code in hand, beside the text.
@NullMarked
package org.heddle.ui.coding.quotes;

import org.jspecify.annotations.NullMarked;
