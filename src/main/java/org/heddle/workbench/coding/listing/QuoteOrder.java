package org.heddle.workbench.coding.listing;

/// In which order the quotes of a code stand.
public enum QuoteOrder {
    SOURCE("By source and place"), NEWEST("Newest first"), LONGEST("Longest first"), SPEAKER("By speaker");

    private final String words;

    QuoteOrder(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
