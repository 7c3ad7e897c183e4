/// The editor of published forms: the source above, the printed form below, the check between them.
@NullMarked
package org.heddle.ui.quotes.published;

import org.jspecify.annotations.NullMarked;
