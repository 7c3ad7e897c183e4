/// Coded transcripts as files.
@NullMarked
package org.heddle.workbench.transcript;

import org.jspecify.annotations.NullMarked;
