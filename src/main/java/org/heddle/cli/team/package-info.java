/// Commands about several coders: assignments, passes, checks, agreement.
@NullMarked
package org.heddle.cli.team;

import org.jspecify.annotations.NullMarked;
