package org.heddle.domain.matrix;

import java.util.UUID;

/// Where a cell stands: in a column, and in the row of the case, participant or source of this id.
public record CellPlace(ColumnId column, UUID row) {}
