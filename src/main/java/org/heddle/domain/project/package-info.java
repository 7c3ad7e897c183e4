/// Everything a person can do to a project, and what became of it.
@NullMarked
package org.heddle.domain.project;

import org.jspecify.annotations.NullMarked;
