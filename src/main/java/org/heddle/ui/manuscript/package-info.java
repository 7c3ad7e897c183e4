/// Sheets that hold a paper against the sources, and that write coded transcripts.
@NullMarked
package org.heddle.ui.manuscript;

import org.jspecify.annotations.NullMarked;
