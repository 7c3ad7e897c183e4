/// The framework matrix in the window: a grid that is written in as a spreadsheet, the passages under the cell in hand, and reading along and down.
@NullMarked
package org.heddle.ui.analysis.matrix;

import org.jspecify.annotations.NullMarked;
