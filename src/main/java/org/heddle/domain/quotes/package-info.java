/// Quotes, their attribution and the themed table.
@NullMarked
package org.heddle.domain.quotes;

import org.jspecify.annotations.NullMarked;
