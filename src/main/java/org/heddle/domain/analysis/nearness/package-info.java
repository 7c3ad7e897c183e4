/// Which codes stand together.
@NullMarked
package org.heddle.domain.analysis.nearness;

import org.jspecify.annotations.NullMarked;
