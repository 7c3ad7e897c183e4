/// Opening and releasing rounds of blind double coding.
@NullMarked
package org.heddle.workbench.pass;

import org.jspecify.annotations.NullMarked;
