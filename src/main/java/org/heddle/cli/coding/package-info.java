/// Commands that code passages and list codings.
@NullMarked
package org.heddle.cli.coding;

import org.jspecify.annotations.NullMarked;
