/// Figures over a project in use: counts, crosstabs, co-occurrence, saturation.
@NullMarked
package org.heddle.workbench.analysis;

import org.jspecify.annotations.NullMarked;
