package org.heddle.ui.search;

import java.util.Set;
import org.heddle.workbench.searching.Writing.Sort;

/// Where the Search room looks.
public enum Place {
    SOURCES("Sources", Set.of()), MEMOS("Memos", Set.of(Sort.MEMO, Sort.NOTE)), CODES("Codes", Set.of(Sort.DEFINITION));

    private final String words;
    private final Set<Sort> sorts;

    Place(String words, Set<Sort> sorts) {
        this.words = words;
        this.sorts = sorts;
    }

    String words() {
        return words;
    }

    Set<Sort> sorts() {
        return sorts;
    }
}
