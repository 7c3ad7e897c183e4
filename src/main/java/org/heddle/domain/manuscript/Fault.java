package org.heddle.domain.manuscript;

/// What is wrong with an altered quotation, as a reader should look at it.
public enum Fault {
    NEGATION("a negation is missing or added"), NUMBER("a number differs"), WORDS_CHANGED("words are changed"), WORDS_LEFT_OUT("words are left out without a mark"),
    WORDS_ADDED("words are added without brackets"), ORDER("the order is changed"), TWO_SPEAKERS("words of two speakers stand as one's"),
    PUNCTUATION("punctuation differs"), CAPITALS("capital letters differ");

    private final String words;

    Fault(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
