/// The command line: what the window can do to a project, in words a script can rely on. Offsets here are code points.
@NullMarked
package org.heddle.cli;

import org.jspecify.annotations.NullMarked;
