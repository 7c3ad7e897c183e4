/// Rows of the other copy, said with the identities and the texts of this one.
@NullMarked
package org.heddle.domain.merging.translation;

import org.jspecify.annotations.NullMarked;
