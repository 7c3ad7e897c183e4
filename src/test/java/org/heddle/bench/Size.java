package org.heddle.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How big an invented study is: transcripts of 50 kB each, and the codings of two coders on all of them together.
enum Size {
    SMALL(30, 3_000),
    MEDIUM(300, 30_000),
    LARGE(2_000, 400_000);

    private final int transcripts;
    private final int codings;

    Size(int transcripts, int codings) {
        this.transcripts = transcripts;
        this.codings = codings;
    }

    int transcripts() {
        return transcripts;
    }

    int codingsEach() {
        return codings / transcripts;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The sizes in a list such as `small,medium`, smallest first.
    static List<Size> named(String list) {
        var words = Arrays.stream(list.split(",", -1)).map(String::strip).toList();
        var sizes = Arrays.stream(values()).filter(size -> words.contains(size.word())).toList();
        if (sizes.size() != words.size()) {
            throw new IllegalArgumentException("bench.size is a list of small, medium, large, not " + list);
        }
        return sizes;
    }

    /// The one before it.
    Optional<Size> smaller() {
        return switch (this) {
            case SMALL -> Optional.empty();
            case MEDIUM -> Optional.of(SMALL);
            case LARGE -> Optional.of(MEDIUM);
        };
    }
}
