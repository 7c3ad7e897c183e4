/// Walking codings one by one: re-checking them, and splitting a code.
@NullMarked
package org.heddle.ui.codebook.walk;

import org.jspecify.annotations.NullMarked;
