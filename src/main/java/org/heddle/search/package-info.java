/// Finds words in all sources. Gives places, never words: those are read from the source. No type of the search library leaves this package.
@NullMarked
package org.heddle.search;

import org.jspecify.annotations.NullMarked;
