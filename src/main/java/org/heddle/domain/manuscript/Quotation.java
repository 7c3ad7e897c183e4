package org.heddle.domain.manuscript;

import java.util.List;

/// Words that a paper prints as somebody's. `number` counts from 1. `readings` are the other ends that its marks allow, the likeliest being `text`.
/// `isMarked`: print says that it is a quotation; else it is one only if a source has the words.
public record Quotation(int number, String text, List<String> readings, String place, String attribution, String before, String after, boolean isMarked) {
    public Quotation {
        readings = List.copyOf(readings);
    }

    Quotation numbered(int newNumber) {
        return new Quotation(newNumber, text, readings, place, attribution, before, after, isMarked);
    }
}
