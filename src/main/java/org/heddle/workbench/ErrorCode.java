package org.heddle.workbench;

import java.util.Locale;

/// A short code for a failure, from class names and our own frames only: the same cause gives the same code, and no word of a study is in it.
public final class ErrorCode {
    private ErrorCode() {}

    public static String of(Throwable failure) {
        int kind = root(failure).getClass().getName().hashCode();
        int place = 0;
        for (StackTraceElement frame : root(failure).getStackTrace()) {
            if (frame.getClassName().startsWith("org.heddle.")) {
                place = 31 * place + (frame.getClassName() + "." + frame.getMethodName()).hashCode();
            }
        }
        return "%s-%s".formatted(letters(kind), letters(place));
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String letters(int hash) {
        String written = Integer.toString(hash & 0xFFFFF, 36).toUpperCase(Locale.ROOT);
        return "0".repeat(4 - written.length()) + written;
    }
}
