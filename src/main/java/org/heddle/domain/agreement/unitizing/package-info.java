/// Agreement on where passages begin and end: measures of spans on a line. Knows no project.
@NullMarked
package org.heddle.domain.agreement.unitizing;

import org.jspecify.annotations.NullMarked;
