/// Reads what a project holds of how the study was done.
@NullMarked
package org.heddle.workbench.methods;

import org.jspecify.annotations.NullMarked;
