/// One project file: opening, migrations, acts, proof.
@NullMarked
package org.heddle.store;

import org.jspecify.annotations.NullMarked;
