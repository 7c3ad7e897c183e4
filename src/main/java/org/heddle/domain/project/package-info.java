/// Everything a person can do to a project, and everything that can be asked of it.
@NullMarked
package org.heddle.domain.project;

import org.jspecify.annotations.NullMarked;
