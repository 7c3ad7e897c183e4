/// What a change must fulfil before a row is written.
@NullMarked
package org.heddle.domain.project.rules;

import org.jspecify.annotations.NullMarked;
