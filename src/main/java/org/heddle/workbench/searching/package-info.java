/// What is found in a project, and the index that finds it.
@NullMarked
package org.heddle.workbench.searching;

import org.jspecify.annotations.NullMarked;
