/// Exhibits of a paper in a project in use.
@NullMarked
package org.heddle.workbench.quotes.exhibit;

import org.jspecify.annotations.NullMarked;
