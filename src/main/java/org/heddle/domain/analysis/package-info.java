/// Figures over all codings: what they are computed from, and how codings are cut into pieces and set to speakers. Offsets are UTF-16 units.
@NullMarked
package org.heddle.domain.analysis;

import org.jspecify.annotations.NullMarked;
