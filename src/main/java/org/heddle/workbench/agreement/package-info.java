/// How well two coders agree.
@NullMarked
package org.heddle.workbench.agreement;

import org.jspecify.annotations.NullMarked;
