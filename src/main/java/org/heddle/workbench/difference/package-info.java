/// Finding and settling differences between coders.
@NullMarked
package org.heddle.workbench.difference;

import org.jspecify.annotations.NullMarked;
