/// How groups talk: who speaks how much, who speaks next, which codes come up in turn.
@NullMarked
package org.heddle.ui.analysis.groups;

import org.jspecify.annotations.NullMarked;
