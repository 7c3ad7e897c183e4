package org.heddle.domain.merging;

import java.util.Optional;

/// The texts of both copies by their hash; a text that nobody kept is absent.
@FunctionalInterface
public interface Texts {
    Optional<String> withHash(String sha256);
}
