/// Practices, roles, participants, and who speaks under which label.
@NullMarked
package org.heddle.domain.cases;

import org.jspecify.annotations.NullMarked;
