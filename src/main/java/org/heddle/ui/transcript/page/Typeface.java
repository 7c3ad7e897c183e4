package org.heddle.ui.transcript.page;

/// What kind of letters a transcript is read in. Each stands for a family that every computer has, or that comes with the program.
public enum Typeface {
    INTER("Inter", "Inter"),
    SYSTEM("As the system has it", "System"),
    SERIF("With serifs", "Serif"),
    MONOSPACED("All letters equally wide", "Monospaced");

    private final String words;
    private final String family;

    Typeface(String words, String family) {
        this.words = words;
        this.family = family;
    }

    public String words() {
        return words;
    }

    public String family() {
        return family;
    }
}
