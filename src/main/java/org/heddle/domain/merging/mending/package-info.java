/// What makes a merged project whole again: no row without what it stands on, no order with gaps, no name twice.
@NullMarked
package org.heddle.domain.merging.mending;

import org.jspecify.annotations.NullMarked;
