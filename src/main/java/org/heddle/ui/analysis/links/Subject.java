package org.heddle.ui.analysis.links;

/// What the page of links shows, one at a time.
enum Subject {
    LINKS("Links"), TENSIONS("In tension"), POLICIES("Policies"), REGISTER("Register");

    private final String words;

    Subject(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
