/// How far the coding of a project has come.
@NullMarked
package org.heddle.workbench.progress;

import org.jspecify.annotations.NullMarked;
