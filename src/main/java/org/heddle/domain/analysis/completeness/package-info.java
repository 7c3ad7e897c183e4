/// How far the coding carries: saturation, silence, and codes that were expected and not found.
@NullMarked
package org.heddle.domain.analysis.completeness;

import org.jspecify.annotations.NullMarked;
