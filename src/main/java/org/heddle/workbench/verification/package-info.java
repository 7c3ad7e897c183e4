/// The second coder's work.
@NullMarked
package org.heddle.workbench.verification;

import org.jspecify.annotations.NullMarked;
