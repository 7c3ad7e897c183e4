package org.heddle.ui.coding.quotes;

import org.heddle.domain.coding.Coding;

/// What can be done with a quote from the list.
public interface QuoteActs {
    /// Opens its source and selects it there.
    void show(Coding coding);

    /// Asks for another code.
    void recode(Coding coding);

    /// Shows it and begins writing about it.
    void comment(Coding coding);

    void toggleStar(Coding coding);
}
