@NullMarked
package org.heddle;

import org.jspecify.annotations.NullMarked;
