/// The page of figures: what is counted over all codings, and the passages behind each figure.
@NullMarked
package org.heddle.ui.analysis.figures;

import org.jspecify.annotations.NullMarked;
