/// The audit of a paper against the sources of a project.
@NullMarked
package org.heddle.workbench.manuscript;

import org.jspecify.annotations.NullMarked;
