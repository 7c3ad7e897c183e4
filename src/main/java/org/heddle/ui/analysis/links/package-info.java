/// Links between passages, codes in tension, policies and the register of disrupted narratives, to be looked at and worked on.
@NullMarked
package org.heddle.ui.analysis.links;

import org.jspecify.annotations.NullMarked;
