package org.heddle.workbench.matrix;

import org.heddle.domain.coding.CodingLine;
import org.heddle.domain.matrix.sheet.Quotation;
import org.heddle.domain.source.SourceKind;

/// A passage under a cell, to be read: where it stands, in which kind of data, what is said and by whom. `text` is the passage as it
/// stands in the source, labels included.
public record CellPassage(CodingLine coding, String where, SourceKind kind, String text, Quotation said) {}
