/// The coding framework: one tree of codes.
@NullMarked
package org.heddle.domain.codebook;

import org.jspecify.annotations.NullMarked;
