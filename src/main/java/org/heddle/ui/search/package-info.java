/// Finding words and coding what was found.
@NullMarked
package org.heddle.ui.search;

import org.jspecify.annotations.NullMarked;
