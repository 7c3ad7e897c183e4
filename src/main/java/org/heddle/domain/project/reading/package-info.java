/// Everything that can be asked of a project.
@NullMarked
package org.heddle.domain.project.reading;

import org.jspecify.annotations.NullMarked;
