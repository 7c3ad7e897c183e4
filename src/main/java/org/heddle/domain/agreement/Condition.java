package org.heddle.domain.agreement;

/// What coders knew of each other's work while coding.
public enum Condition {
    INDEPENDENT("independent", "no coder could see another’s codings while coding these sources"),
    AFTER_SIGHT("after sight", "the coders could see each other’s codings, so the figures do not show that they would come to them apart");

    private final String words;
    private final String meaning;

    Condition(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    /// As written on screen and in files.
    public String words() {
        return words;
    }

    public String meaning() {
        return meaning;
    }
}
