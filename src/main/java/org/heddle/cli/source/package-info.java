/// Commands about texts: import, correct, remove, list, print, what nobody coded.
@NullMarked
package org.heddle.cli.source;

import org.jspecify.annotations.NullMarked;
