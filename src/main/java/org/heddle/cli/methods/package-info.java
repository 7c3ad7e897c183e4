/// Commands about the methods section.
@NullMarked
package org.heddle.cli.methods;

import org.jspecify.annotations.NullMarked;
