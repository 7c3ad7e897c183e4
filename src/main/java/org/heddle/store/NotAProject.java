package org.heddle.store;

/// The file is no project that this version can open; the message is one sentence for the user.
public final class NotAProject extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAProject(String sentence) {
        super(sentence);
    }
}
