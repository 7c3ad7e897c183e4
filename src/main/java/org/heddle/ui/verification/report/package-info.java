/// What was checked, and with what outcome.
@NullMarked
package org.heddle.ui.verification.report;

import org.jspecify.annotations.NullMarked;
