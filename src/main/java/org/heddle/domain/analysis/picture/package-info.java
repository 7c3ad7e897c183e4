/// Analyses as pictures.
@NullMarked
package org.heddle.domain.analysis.picture;

import org.jspecify.annotations.NullMarked;
