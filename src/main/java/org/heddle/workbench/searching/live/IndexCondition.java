package org.heddle.workbench.searching.live;


/// How the search index was found when it was opened. None of these is a fault of the project: the index is a cache.
public enum IndexCondition {
    CURRENT("The search index is up to date."),
    ABSENT("There was no search index yet; it was built."),
    BEHIND("The search index was behind and was brought up to date."),
    DAMAGED("The search index was damaged or belonged to another state of the project; it was built again.");

    private final String sentence;

    IndexCondition(String sentence) {
        this.sentence = sentence;
    }

    /// What was found and what was done about it.
    public String sentence() {
        return sentence;
    }
}
