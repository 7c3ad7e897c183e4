/// The framework matrix: cases against codes, a summary in each cell, and what it rests on.
@NullMarked
package org.heddle.domain.matrix;

import org.jspecify.annotations.NullMarked;
