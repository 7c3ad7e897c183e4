/// The Setup room, and the project file itself.
@NullMarked
package org.heddle.ui.cases;

import org.jspecify.annotations.NullMarked;
