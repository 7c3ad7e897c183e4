/// The Analyse room: what is counted over all codings, and the passages behind each figure.
@NullMarked
package org.heddle.ui.analysis;

import org.jspecify.annotations.NullMarked;
