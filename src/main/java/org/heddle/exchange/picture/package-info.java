/// Pictures as files.
@NullMarked
package org.heddle.exchange.picture;

import org.jspecify.annotations.NullMarked;
