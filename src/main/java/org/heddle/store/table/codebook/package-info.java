/// Codes, their examples, and frozen versions of the framework.
@NullMarked
package org.heddle.store.table.codebook;

import org.jspecify.annotations.NullMarked;
