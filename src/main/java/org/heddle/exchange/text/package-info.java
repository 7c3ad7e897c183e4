/// Plain text and tables as strangers' programs write them.
@NullMarked
package org.heddle.exchange.text;

import org.jspecify.annotations.NullMarked;
