/// A project as plain rows, as a merge looks at it, and the common ancestor of two copies.
@NullMarked
package org.heddle.domain.merging.image;

import org.jspecify.annotations.NullMarked;
