/// Who did what in a study, as the audit trail tells it.
@NullMarked
package org.heddle.domain.contribution;

import org.jspecify.annotations.NullMarked;
