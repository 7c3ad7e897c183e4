package org.heddle.domain.verification.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.verification.Judged;
import org.heddle.domain.verification.Verdict;

/// What a verification report counts. Each figure says of every coding whether it is one of those counted, so that it opens into its passages.
public enum Figure {
    CODINGS("codings"), CHECKED("checked"), AGREE("agree"), DISAGREE("disagree"), QUERY("query"), MISSED("missed"), STALE("changed since"),
    MADE("made"), LOOKED_AT("looked at"), FIRST_SIGHT("agreed at first sight"), CHANGED("changed"), DROPPED("dropped"), ADDED("added");

    /// How the codings stand now.
    static final List<Figure> STANDING = List.of(CODINGS, CHECKED, AGREE, DISAGREE, QUERY, MISSED);

    /// What became of what was made.
    static final List<Figure> COURSE = List.of(MADE, LOOKED_AT, FIRST_SIGHT, CHANGED, DROPPED, ADDED, STALE);

    private final String words;

    Figure(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// Hyphens may stand for the spaces.
    public static Optional<Figure> named(String written) {
        return Arrays.stream(values()).filter(one -> one.words.equalsIgnoreCase(written.strip().replace('-', ' '))).findFirst();
    }

    public boolean counts(Judged one) {
        return switch (this) {
            case CODINGS -> !one.isDropped();
            case CHECKED -> one.standing().isPresent();
            case AGREE -> one.standing().equals(Optional.of(Verdict.AGREE));
            case DISAGREE -> one.standing().equals(Optional.of(Verdict.DISAGREE));
            case QUERY -> one.standing().equals(Optional.of(Verdict.QUERY));
            case MISSED, ADDED -> one.coding().isMissed() && !one.isDropped();
            case STALE -> one.isStale();
            case MADE -> !one.coding().isMissed();
            case LOOKED_AT -> one.first().isPresent();
            case FIRST_SIGHT -> one.first().equals(Optional.of(Verdict.AGREE));
            case CHANGED -> one.isChanged();
            case DROPPED -> one.isDropped();
        };
    }
}
