/// Text cut into the words that are looked for, with where each stands. UTF-16 units.
@NullMarked
package org.heddle.search.words;

import org.jspecify.annotations.NullMarked;
