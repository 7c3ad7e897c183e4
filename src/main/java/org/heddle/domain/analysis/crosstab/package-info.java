/// Codes against groups: crosstabs, counts with denominators, and groups of cases side by side.
@NullMarked
package org.heddle.domain.analysis.crosstab;

import org.jspecify.annotations.NullMarked;
