/// LaTeX files.
@NullMarked
package org.heddle.exchange.exporting.tex;

import org.jspecify.annotations.NullMarked;
