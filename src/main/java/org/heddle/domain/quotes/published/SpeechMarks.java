package org.heddle.domain.quotes.published;

/// How the house marks reported speech inside a quote.
public enum SpeechMarks {
    DOUBLE("“", "”"), SINGLE("‘", "’"), STRAIGHT("\"", "\""), GUILLEMETS("«", "»"), LOW_SINGLE("‚", "‘");

    private final String opening;
    private final String closing;

    SpeechMarks(String opening, String closing) {
        this.opening = opening;
        this.closing = closing;
    }

    public String opening() {
        return opening;
    }

    public String closing() {
        return closing;
    }
}
