package org.heddle.ui.reading;

/// What the colour of a coding in the text tells.
public enum ColourBy {
    CODE("By code", "One colour a code, as in the codebook"),
    CODER("By coder", "One colour a coder"),
    CHECK("By check", "What a second coder said");

    private final String words;
    private final String explanation;

    ColourBy(String words, String explanation) {
        this.words = words;
        this.explanation = explanation;
    }

    public String words() {
        return words;
    }

    public String explanation() {
        return explanation;
    }
}
