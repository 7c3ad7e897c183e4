package org.heddle.store.sql;

/// The project file could not be read or written. The message says what was not done, in words for the user.
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreException(String notDone, Throwable cause) {
        super(notDone, cause);
    }
}
