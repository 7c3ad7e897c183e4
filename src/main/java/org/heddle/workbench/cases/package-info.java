/// What is known of cases, people and roles.
@NullMarked
package org.heddle.workbench.cases;

import org.jspecify.annotations.NullMarked;
