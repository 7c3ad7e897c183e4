/// The Quotes room: the themed quote table, what it leans on, and its way into files.
@NullMarked
package org.heddle.ui.quotes;

import org.jspecify.annotations.NullMarked;
