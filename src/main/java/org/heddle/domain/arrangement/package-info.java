/// Orders of the same codes for different places of a paper.
@NullMarked
package org.heddle.domain.arrangement;

import org.jspecify.annotations.NullMarked;
