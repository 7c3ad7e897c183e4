/// Framework matrices on the command line.
@NullMarked
package org.heddle.cli.matrix;

import org.jspecify.annotations.NullMarked;
