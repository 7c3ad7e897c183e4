package org.heddle.cli.frame;

/// Whoever read the output has left, as `head` does: nothing to say, and nobody to say it to.
public final class ReaderLeft extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReaderLeft() {
        super(null, null, false, false);
    }
}
