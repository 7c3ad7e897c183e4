/// Commands for links between passages, codes in tension, policies, the register of disrupted narratives and group talk.
@NullMarked
package org.heddle.cli.link;

import org.jspecify.annotations.NullMarked;
