package org.heddle.ui.shell;

/// The rooms of the window, in the order of their tabs.
public enum RoomName {
    CODE("Code"), VERIFY("Verify"), SEARCH("Search"), QUOTES("Quotes"), MEMOS("Memos"), AGREEMENT("Agreement"), ANALYSE("Analyse"), SETUP("Setup");

    private final String words;

    RoomName(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
