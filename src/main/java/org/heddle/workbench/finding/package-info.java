/// Arrangements of codes and what the study finds, for window and command line.
@NullMarked
package org.heddle.workbench.finding;

import org.jspecify.annotations.NullMarked;
