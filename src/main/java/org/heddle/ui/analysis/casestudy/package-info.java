/// The case study page: everything about one case in one place, to write from.
@NullMarked
package org.heddle.ui.analysis.casestudy;

import org.jspecify.annotations.NullMarked;
