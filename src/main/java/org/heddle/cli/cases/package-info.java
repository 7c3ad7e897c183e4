/// Commands about cases, people and speakers.
@NullMarked
package org.heddle.cli.cases;

import org.jspecify.annotations.NullMarked;
