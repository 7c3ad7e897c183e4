/// The Setup room: who speaks, cases, roles, participants, coders, sources, and the project file itself.
@NullMarked
package org.heddle.ui.cases;

import org.jspecify.annotations.NullMarked;
