package org.heddle.cli;

/// The command was called in a way it does not know. The sentence never repeats the arguments: they may be words of an interview.
final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUsage(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
