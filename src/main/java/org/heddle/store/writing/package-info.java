/// One class a group of changes: writes an act with its inverse inside one transaction.
@NullMarked
package org.heddle.store.writing;

import org.jspecify.annotations.NullMarked;
