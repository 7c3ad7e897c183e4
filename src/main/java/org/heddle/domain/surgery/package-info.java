/// Data surgeries: the meetings in which a team talks about its coding and decides.
@NullMarked
package org.heddle.domain.surgery;

import org.jspecify.annotations.NullMarked;
