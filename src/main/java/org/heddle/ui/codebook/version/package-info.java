/// Frozen versions of the codebook and what differs between them.
@NullMarked
package org.heddle.ui.codebook.version;

import org.jspecify.annotations.NullMarked;
