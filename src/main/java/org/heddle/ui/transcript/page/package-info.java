@NullMarked
package org.heddle.ui.transcript.page;

import org.jspecify.annotations.NullMarked;
