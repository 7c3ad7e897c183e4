/// Commands for differences between coders and for data surgeries.
@NullMarked
package org.heddle.cli.difference;

import org.jspecify.annotations.NullMarked;
