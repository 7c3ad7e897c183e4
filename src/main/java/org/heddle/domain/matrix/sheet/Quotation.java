package org.heddle.domain.matrix.sheet;

/// A short quotation with its source mark: the words as the source says them, and who says them.
public record Quotation(String words, String mark) {
    @Override
    public String toString() {
        return "“%s” (%s)".formatted(words, mark);
    }
}
