package org.heddle.domain.quotes.exhibit;

import org.heddle.domain.Refusal;

/// A class of an exhibit: the value of its axis (an answer, a role's code, or the id of a case or code), and the words at its head.
public record ExhibitColumn(String value, String heading) {
    public ExhibitColumn {
        heading = heading.strip();
        if (value.isBlank()) {
            throw new Refusal("A column of an exhibit stands for something, such as one answer of the cases.");
        }
    }
}
