/// Framework matrices of a project in use: read, written, confirmed, reviewed and exported.
@NullMarked
package org.heddle.workbench.matrix;

import org.jspecify.annotations.NullMarked;
