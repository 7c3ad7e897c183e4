/// Agreement between coders, with its units and what was left out.
@NullMarked
package org.heddle.domain.agreement;

import org.jspecify.annotations.NullMarked;
