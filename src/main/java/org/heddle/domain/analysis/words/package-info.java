/// Analyses as sentences and tables.
@NullMarked
package org.heddle.domain.analysis.words;

import org.jspecify.annotations.NullMarked;
