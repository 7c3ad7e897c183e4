package org.heddle.domain.manuscript;

/// What a reader should look at in a quotation. All but a negation behind a mark of omission make it an altered one.
public enum Fault {
    NEGATION("a negation is missing or added"), NEGATION_OMITTED("a mark of omission hides a negation"), NUMBER("a number differs"), WORDS_CHANGED("words are changed"), WORDS_LEFT_OUT("words are left out without a mark"),
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
