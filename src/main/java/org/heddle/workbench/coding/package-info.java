/// What a coder does to passages, and how a passage is shown in words.
@NullMarked
package org.heddle.workbench.coding;

import org.jspecify.annotations.NullMarked;
