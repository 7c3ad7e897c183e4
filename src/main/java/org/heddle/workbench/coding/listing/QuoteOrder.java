package org.heddle.workbench.coding.listing;

/// In which order the quotes of a code stand.
public enum QuoteOrder {
    SOURCE("By source"), NEWEST("Newest"), LONGEST("Longest"), SPEAKER("By speaker");

    private final String words;

    QuoteOrder(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
