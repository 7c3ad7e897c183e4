/// The Analyse room and the frame of its pages; each page has a package of its own below.
@NullMarked
package org.heddle.ui.analysis;

import org.jspecify.annotations.NullMarked;
