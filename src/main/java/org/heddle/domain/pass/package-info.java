/// Rounds of blind double coding: who codes which sources without seeing the others, and how the sources were chosen.
@NullMarked
package org.heddle.domain.pass;

import org.jspecify.annotations.NullMarked;
