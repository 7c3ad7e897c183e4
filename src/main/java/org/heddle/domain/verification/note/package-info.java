/// Verification of coding notes.
@NullMarked
package org.heddle.domain.verification.note;

import org.jspecify.annotations.NullMarked;
