/// The codebook in a person's hands, and in and out of files.
@NullMarked
package org.heddle.workbench.codebook;

import org.jspecify.annotations.NullMarked;
