package org.heddle.ui.analysis.figures;

/// What the Analyse room can answer, in the order of its tabs.
enum Question {
    COUNTS("Counts", "counts"), CROSSTAB("Crosstab", "crosstab"), TOGETHER("Co-occurrence", "cooccurrence"), SATURATION("Saturation", "saturation");

    private final String words;
    private final String id;

    Question(String words, String id) {
        this.words = words;
        this.id = id;
    }

    String words() {
        return words;
    }

    String id() {
        return id;
    }
}
