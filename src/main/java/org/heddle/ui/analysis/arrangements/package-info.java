/// The page on which codes are arranged for several places of a paper.
@NullMarked
package org.heddle.ui.analysis.arrangements;

import org.jspecify.annotations.NullMarked;
