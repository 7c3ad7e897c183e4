/// Backups, proofs and the care of a project's file.
@NullMarked
package org.heddle.workbench.upkeep;

import org.jspecify.annotations.NullMarked;
