/// How a group talks: who speaks how much, who answers whom, and which codes come up in turn.
@NullMarked
package org.heddle.domain.talk;

import org.jspecify.annotations.NullMarked;
