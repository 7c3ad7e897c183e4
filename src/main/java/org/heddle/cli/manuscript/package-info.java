/// Commands that hold a paper against the sources.
@NullMarked
package org.heddle.cli.manuscript;

import org.jspecify.annotations.NullMarked;
