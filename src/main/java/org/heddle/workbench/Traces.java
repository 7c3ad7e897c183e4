package org.heddle.workbench;

/// A failure for the log: class names and frames, never a message, because a library's message may hold interview text.
final class Traces {
    private static final int MOST_FRAMES = 30;

    private Traces() {}

    static String withoutMessages(Throwable failure) {
        var trace = new StringBuilder();
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 5; depth++) {
            trace.append(depth == 0 ? "" : " caused by ").append(cause.getClass().getName());
            StackTraceElement[] frames = cause.getStackTrace();
            for (int at = 0; at < Math.min(frames.length, MOST_FRAMES); at++) {
                trace.append(System.lineSeparator()).append("  ").append(frames[at]);
            }
            cause = cause.getCause();
        }
        return trace.toString();
    }
}
