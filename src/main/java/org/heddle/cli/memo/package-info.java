/// Commands about memos and coding notes.
@NullMarked
package org.heddle.cli.memo;

import org.jspecify.annotations.NullMarked;
