/// Commands about codes, their versions and what is to be re-checked.
@NullMarked
package org.heddle.cli.codebook;

import org.jspecify.annotations.NullMarked;
