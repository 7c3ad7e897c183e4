/// A project in use: what window and command line share.
@NullMarked
package org.heddle.workbench;

import org.jspecify.annotations.NullMarked;
