/// The quotes of a code as a long list: which of them, in which order.
@NullMarked
package org.heddle.workbench.coding.listing;

import org.jspecify.annotations.NullMarked;
