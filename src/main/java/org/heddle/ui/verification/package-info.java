/// The room in which a second coder checks the first one's codings.
@NullMarked
package org.heddle.ui.verification;

import org.jspecify.annotations.NullMarked;
