/// What the study asks and what it concludes, tied to themes and passages.
@NullMarked
package org.heddle.domain.finding;

import org.jspecify.annotations.NullMarked;
