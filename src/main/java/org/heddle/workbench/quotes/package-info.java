/// The themed quote table of a project.
@NullMarked
package org.heddle.workbench.quotes;

import org.jspecify.annotations.NullMarked;
