/// What hits can be narrowed by, how many each choice would keep, and searches that are kept.
@NullMarked
package org.heddle.workbench.searching.facet;

import org.jspecify.annotations.NullMarked;
