/// Links, framework matrices and findings.
@NullMarked
package org.heddle.store.table.analysis;

import org.jspecify.annotations.NullMarked;
