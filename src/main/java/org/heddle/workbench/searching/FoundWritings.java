package org.heddle.workbench.searching;

import java.time.Duration;
import java.util.List;
import org.heddle.domain.source.TextSpan;

/// What a search found among memos, coding notes and code definitions: the first places, and the number of all of them.
public record FoundWritings(int total, int writings, List<Place> places, Duration took) {
    public FoundWritings {
        places = List.copyOf(places);
    }

    /// A hit with its surroundings; `span` counts UTF-16 units of the writing's text.
    public record Place(Writing writing, TextSpan span, String before, String words, String after) {}
}
