package org.heddle.ui.quotes;

/// A sentence about the shown quotes that is worth a look.
record Remark(boolean isWarning, String sentence) {
    static Remark warning(String sentence) {
        return new Remark(true, sentence);
    }

    static Remark note(String sentence) {
        return new Remark(false, sentence);
    }
}
