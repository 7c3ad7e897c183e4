/// A second coder's judgement on codings, and how far coding and checking have come.
@NullMarked
package org.heddle.domain.verification;

import org.jspecify.annotations.NullMarked;
