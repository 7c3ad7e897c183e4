/// The page that reads within one source and across all sources.
@NullMarked
package org.heddle.ui.analysis.reading;

import org.jspecify.annotations.NullMarked;
