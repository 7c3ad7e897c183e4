/// What can be asked of texts and codings, as plain rules.
@NullMarked
package org.heddle.domain.search;

import org.jspecify.annotations.NullMarked;
