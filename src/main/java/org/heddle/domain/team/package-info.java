/// Who codes and checks.
@NullMarked
package org.heddle.domain.team;

import org.jspecify.annotations.NullMarked;
