/// The page before a project is open: open one, or make one step by step.
@NullMarked
package org.heddle.ui.shell.welcome;

import org.jspecify.annotations.NullMarked;
