/// Codebooks and shipped frameworks as files.
@NullMarked
package org.heddle.exchange.codebook;

import org.jspecify.annotations.NullMarked;
