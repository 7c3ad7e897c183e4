/// What files of markup are made of: escaped words, parts that never change, and the zips that office programs read.
@NullMarked
package org.heddle.exchange.markup;

import org.jspecify.annotations.NullMarked;
