/// The sources of the study, who is to code them, and how far that has come.
@NullMarked
package org.heddle.ui.cases.sources;

import org.jspecify.annotations.NullMarked;
