/// The audit trail in the window.
@NullMarked
package org.heddle.ui.audit;

import org.jspecify.annotations.NullMarked;
