@NullMarked
package org.heddle.ui.transcript;

import org.jspecify.annotations.NullMarked;
