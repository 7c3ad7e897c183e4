/// Places of words in turns, and what it takes for several of them to be one hit.
@NullMarked
package org.heddle.search.place;

import org.jspecify.annotations.NullMarked;
