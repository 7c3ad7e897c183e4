/// Tables of ratings and spans from other programs, to compute agreement from.
@NullMarked
package org.heddle.exchange.agreement;

import org.jspecify.annotations.NullMarked;
