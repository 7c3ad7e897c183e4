/// The page on which themes are summed up, questions asked and conclusions drawn.
@NullMarked
package org.heddle.ui.analysis.findings;

import org.jspecify.annotations.NullMarked;
