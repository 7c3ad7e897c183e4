/// Figures over all codings: counts with denominators, crosstabs, co-occurrence, saturation. Offsets are UTF-16 units.
@NullMarked
package org.heddle.domain.analysis;

import org.jspecify.annotations.NullMarked;
