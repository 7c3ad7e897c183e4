package org.heddle.ui.analysis.figures;

/// What the Analyse room can answer, in the order of its tabs.
public enum Question {
    COUNTS("Counts", "counts"), ABSENCES("Expected", "absences"), CROSSTAB("Crosstab", "crosstab"), GROUPS("Groups", "groups"), TOGETHER("Co-occurrence", "cooccurrence"),
    SATURATION("Saturation", "saturation"), COVERAGE("Coverage", "coverage");

    private final String words;
    private final String id;

    Question(String words, String id) {
        this.words = words;
        this.id = id;
    }

    String words() {
        return words;
    }

    /// Whether its answer can be drawn.
    boolean hasPicture() {
        return this == TOGETHER || this == SATURATION;
    }

    String id() {
        return id;
    }
}
