/// What leaves the Quotes room: kinds of files, the style of the house, and quotes for the clipboard.
@NullMarked
package org.heddle.ui.quotes.exporting;

import org.jspecify.annotations.NullMarked;
