/// The list of sources, importing, correcting who speaks.
@NullMarked
package org.heddle.ui.source;

import org.jspecify.annotations.NullMarked;
