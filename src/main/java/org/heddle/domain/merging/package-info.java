/// Two copies of a project and what they grew from: what comes together by itself, and what a person has to decide. Plain values, no file.
@NullMarked
package org.heddle.domain.merging;

import org.jspecify.annotations.NullMarked;
