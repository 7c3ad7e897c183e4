package org.heddle.domain.matrix;

import java.util.Optional;

/// How rows stand: below headings that answer one question about them, and within those by the answers to another one; else by label.
public record RowOrder(Optional<String> groupedBy, Optional<String> sortedBy) {
    public static final RowOrder BY_LABEL = new RowOrder(Optional.empty(), Optional.empty());
}
