/// A framework matrix with what lies under its cells: how rows stand, which passages a cell holds, what is out of date and what is missing.
@NullMarked
package org.heddle.domain.matrix.sheet;

import org.jspecify.annotations.NullMarked;
