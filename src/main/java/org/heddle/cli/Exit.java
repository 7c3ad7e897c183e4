package org.heddle.cli;

/// What a command tells the program that called it.
final class Exit {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int WRONG_USAGE = 2;

    private Exit() {}
}
