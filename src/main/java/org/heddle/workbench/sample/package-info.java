/// The sample project, made from the files we ship.
@NullMarked
package org.heddle.workbench.sample;

import org.jspecify.annotations.NullMarked;
