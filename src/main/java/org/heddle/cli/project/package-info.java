/// Commands about the project as a whole: make, open, prove, back up, undo, log.
@NullMarked
package org.heddle.cli.project;

import org.jspecify.annotations.NullMarked;
