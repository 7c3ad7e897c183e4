/// Tables and reports, whatever file they are written to.
@NullMarked
package org.heddle.domain.report;

import org.jspecify.annotations.NullMarked;
