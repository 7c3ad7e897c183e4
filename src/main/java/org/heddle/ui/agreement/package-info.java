/// The room that shows how far two coders agree.
@NullMarked
package org.heddle.ui.agreement;

import org.jspecify.annotations.NullMarked;
