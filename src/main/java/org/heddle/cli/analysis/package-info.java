/// Commands that count: codes, crosstabs, co-occurrence, saturation.
@NullMarked
package org.heddle.cli.analysis;

import org.jspecify.annotations.NullMarked;
