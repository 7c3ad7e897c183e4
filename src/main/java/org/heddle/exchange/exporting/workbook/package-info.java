/// Workbooks of spreadsheet programs.
@NullMarked
package org.heddle.exchange.exporting.workbook;

import org.jspecify.annotations.NullMarked;
