@NullMarked
package org.heddle.ui.reading;

import org.jspecify.annotations.NullMarked;
