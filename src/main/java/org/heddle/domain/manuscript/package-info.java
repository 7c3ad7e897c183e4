/// The audit of a paper: every quotation in it is matched to the sources.
@NullMarked
package org.heddle.domain.manuscript;

import org.jspecify.annotations.NullMarked;
