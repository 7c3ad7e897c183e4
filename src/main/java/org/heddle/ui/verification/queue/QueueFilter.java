package org.heddle.ui.verification.queue;

import java.util.Optional;
import org.heddle.domain.verification.Progress;
import org.heddle.domain.verification.Verdict;

/// Which codings the queue shows.
public enum QueueFilter {
    ALL("All codings"), UNDECIDED("Undecided"), DISAGREE("Disagree"), QUERY("Query");

    private final String words;

    QueueFilter(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    boolean holds(ToCheck item) {
        return switch (this) {
            case ALL -> true;
            case UNDECIDED -> item.isUndecided();
            case DISAGREE -> item.verdict().equals(Optional.of(Verdict.DISAGREE));
            case QUERY -> item.verdict().equals(Optional.of(Verdict.QUERY));
        };
    }

    /// How many codings of a group it shows.
    public int count(Progress progress) {
        return switch (this) {
            case ALL -> progress.codings();
            case UNDECIDED -> progress.codings() - progress.decided();
            case DISAGREE -> progress.disagree();
            case QUERY -> progress.query();
        };
    }
}
