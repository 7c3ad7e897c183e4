package org.heddle.cli.frame;

/// The command was called in a way it does not know. The sentence never repeats the arguments: they may be words of an interview.
public final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongUsage(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
