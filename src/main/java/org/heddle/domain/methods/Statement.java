package org.heddle.domain.methods;

import java.util.Optional;

/// One thing that a methods section usually says. `words` is what the record backs, as a sentence; `gap` is what it does not back, as a warning to
/// whoever writes.
public record Statement(String topic, Optional<String> words, Optional<String> gap) {
    static Statement backed(String topic, String words) {
        return new Statement(topic, Optional.of(words), Optional.empty());
    }

    static Statement missing(String topic, String gap) {
        return new Statement(topic, Optional.empty(), Optional.of(gap));
    }

    static Statement partly(String topic, String words, String gap) {
        return new Statement(topic, Optional.of(words), Optional.of(gap));
    }
}
