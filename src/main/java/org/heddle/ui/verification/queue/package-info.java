/// What there is to check, in which order, and where the checker stands in it. No nodes.
@NullMarked
package org.heddle.ui.verification.queue;

import org.jspecify.annotations.NullMarked;
