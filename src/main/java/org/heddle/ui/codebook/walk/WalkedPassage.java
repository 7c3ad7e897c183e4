package org.heddle.ui.codebook.walk;

import org.heddle.domain.coding.Coding;
import org.heddle.workbench.codebook.QuotedPassage;

/// A coding that is walked by, with its words and where they stand.
public record WalkedPassage(Coding coding, QuotedPassage passage) {}
