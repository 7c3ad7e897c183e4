/// Sources with their turns, speakers, cases and the answers given for them.
@NullMarked
package org.heddle.store.table.source;

import org.jspecify.annotations.NullMarked;
