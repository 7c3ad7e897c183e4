/// The window around the rooms: bars, theme, messages, the study as it stands.
@NullMarked
package org.heddle.ui.shell;

import org.jspecify.annotations.NullMarked;
