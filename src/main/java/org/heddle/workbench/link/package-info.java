/// Links between passages, codes in tension, policies, the register of disrupted narratives and group talk, in an open project.
@NullMarked
package org.heddle.workbench.link;

import org.jspecify.annotations.NullMarked;
