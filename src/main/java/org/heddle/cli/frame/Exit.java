package org.heddle.cli.frame;

/// What a command tells the program that called it.
public final class Exit {
    public static final int DONE = 0;
    public static final int REFUSED = 1;
    public static final int WRONG_USAGE = 2;

    private Exit() {}
}
