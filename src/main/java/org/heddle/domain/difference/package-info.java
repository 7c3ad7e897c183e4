/// Where two coders differ, how that was settled, and why.
@NullMarked
package org.heddle.domain.difference;

import org.jspecify.annotations.NullMarked;
