/// The published form of a quote: parts laid over the source, how they are printed, and how what somebody typed is read and checked.
@NullMarked
package org.heddle.domain.quotes.published;

import org.jspecify.annotations.NullMarked;
