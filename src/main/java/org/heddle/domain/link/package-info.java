/// What the analyst says about passages beside their codes: links, codes in tension, policies and the register of disrupted narratives.
@NullMarked
package org.heddle.domain.link;

import org.jspecify.annotations.NullMarked;
