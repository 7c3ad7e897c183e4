/// What speakers say brings about what.
@NullMarked
package org.heddle.domain.finding.claim;

import org.jspecify.annotations.NullMarked;
