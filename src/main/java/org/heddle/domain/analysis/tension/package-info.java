/// Who holds both sides of a pair of codes in tension, and where talk drifts from one to the other.
@NullMarked
package org.heddle.domain.analysis.tension;

import org.jspecify.annotations.NullMarked;
