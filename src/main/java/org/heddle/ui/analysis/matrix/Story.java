package org.heddle.ui.analysis.matrix;

import java.util.List;
import java.util.Map;
import org.heddle.domain.matrix.sheet.Quotation;
import org.heddle.domain.matrix.sheet.SheetCell;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.workbench.matrix.CellPassage;

/// One cell as it is read along a row or down a column: what it says, what it quotes, and the passages under it.
record Story(Spot at, String title, String group, SheetCell cell, List<CellPassage> passages, Map<Passage, Quotation> quotations) {}
