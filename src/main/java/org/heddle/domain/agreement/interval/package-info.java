/// How sure a figure is: intervals from drawing sources again and again.
@NullMarked
package org.heddle.domain.agreement.interval;

import org.jspecify.annotations.NullMarked;
