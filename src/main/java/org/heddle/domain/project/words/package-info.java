/// Acts as sentences of the log.
@NullMarked
package org.heddle.domain.project.words;

import org.jspecify.annotations.NullMarked;
