/// Commands for arrangements, research questions, conclusions and the findings section.
@NullMarked
package org.heddle.cli.finding;

import org.jspecify.annotations.NullMarked;
