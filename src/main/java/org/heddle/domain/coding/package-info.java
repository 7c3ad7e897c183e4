/// What a coder says about a passage.
@NullMarked
package org.heddle.domain.coding;

import org.jspecify.annotations.NullMarked;
