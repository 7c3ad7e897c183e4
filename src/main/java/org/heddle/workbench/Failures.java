package org.heddle.workbench;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.heddle.domain.Refusal;
import org.heddle.store.NotAProject;
import org.heddle.store.sql.StoreException;

/// The one place that turns failures into words for the user, and writes what is not a rule into the log once.
public final class Failures {
    private static final System.Logger LOG = System.getLogger("org.heddle");

    private Failures() {}

    public static Notice explain(Throwable failure) {
        Throwable cause = unwrapped(failure);
        return switch (cause) {
            case Refusal refusal -> new Notice(true, refusal.sentence());
            case NotAProject no -> new Notice(false, String.valueOf(no.getMessage()));
            case StoreException disk -> logged(disk, disk.getMessage() + " Nothing was changed. " + advice(disk));
            case NoSuchFileException _ -> new Notice(false, "That file is not there (any more). Nothing was changed.");
            case AccessDeniedException _ -> new Notice(false, "That file may not be read or written by you. Nothing was changed.");
            case IOException disk -> logged(disk, "A file could not be read or written. Nothing was changed; is the disk full or write-protected?");
            case OutOfMemoryError memory -> logged(memory, "There was not enough memory for that, and nothing was changed.");
            default -> logged(cause, "That did not work, and nothing was changed.");
        };
    }

    /// Whether it was ended on purpose, by a person or because somebody else took over.
    public static boolean isCalledOff(Throwable failure) {
        return unwrapped(failure) instanceof CancellationException;
    }

    private static Throwable unwrapped(Throwable failure) {
        boolean wraps = failure instanceof CompletionException || failure instanceof ExecutionException;
        return wraps && failure.getCause() != null ? unwrapped(failure.getCause()) : failure;
    }

    private static String advice(StoreException failure) {
        String detail = String.valueOf(failure.getCause());
        if (detail.contains("SQLITE_BUSY") || detail.contains("SQLITE_LOCKED")) {
            return "Another program is using the file; please try again in a moment.";
        }
        if (detail.contains("SQLITE_FULL")) {
            return "The disk is full; please make room and try again.";
        }
        if (detail.contains("SQLITE_CORRUPT") || detail.contains("SQLITE_NOTADB")) {
            return "The file is damaged or cut off; keep it as it is and open your newest backup.";
        }
        if (detail.contains("SQLITE_READONLY") || detail.contains("SQLITE_CANTOPEN") || failure.getCause() instanceof AccessDeniedException) {
            return "The file or its folder is write-protected; please copy the project somewhere else.";
        }
        return "Please try again, or check the file with “heddle doctor”.";
    }

    private static Notice logged(Throwable failure, String sentence) {
        String code = ErrorCode.of(failure);
        LOG.log(Level.ERROR, "Failure {0}: {1}", code, Traces.withoutMessages(failure));
        return new Notice(false, "%s Please quote %s when you ask for help.".formatted(sentence, code));
    }
}
