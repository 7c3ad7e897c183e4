/// The page of the methods pack: what the record backs of a methods section.
@NullMarked
package org.heddle.ui.analysis.methods;

import org.jspecify.annotations.NullMarked;
