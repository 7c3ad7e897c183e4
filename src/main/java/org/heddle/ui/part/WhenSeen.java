package org.heddle.ui.part;

/// Something that is read only while somebody looks at it, and only when what was read before may be out of date. Used on the JavaFX thread.
public final class WhenSeen {
    private final Runnable read;
    private boolean isInSight;
    private boolean isStale = true;

    public WhenSeen(Runnable read) {
        this.read = read;
    }

    /// It came into sight or went out of it.
    public void inSight(boolean now) {
        isInSight = now;
        readIfStale();
    }

    /// What was read no longer holds.
    public void stale() {
        isStale = true;
        readIfStale();
    }

    /// Reads now, seen or not.
    public void again() {
        isStale = false;
        read.run();
    }

    private void readIfStale() {
        if (isInSight && isStale) {
            again();
        }
    }
}
