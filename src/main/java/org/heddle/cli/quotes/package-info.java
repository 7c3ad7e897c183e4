/// Commands that find and publish quotes.
@NullMarked
package org.heddle.cli.quotes;

import org.jspecify.annotations.NullMarked;
