package org.heddle.ui.agreement;

import org.heddle.domain.agreement.measure.Cell;
import org.heddle.domain.codebook.CodeId;

/// The figure whose passages are shown: one cell of one code's table.
public record CellInHand(CodeId code, Cell cell) {}
