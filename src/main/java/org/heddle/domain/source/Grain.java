package org.heddle.domain.source;

import java.util.Optional;

/// How finely two texts are compared.
enum Grain {
    LINES, WORDS, LETTERS;

    Optional<Grain> finer() {
        return switch (this) {
            case LINES -> Optional.of(WORDS);
            case WORDS -> Optional.of(LETTERS);
            case LETTERS -> Optional.empty();
        };
    }

    /// True when one token may end and another begin at this offset.
    boolean mayCut(String text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return true;
        }
        return switch (this) {
            case LINES -> text.charAt(offset - 1) == '\n';
            case WORDS -> !Letters.cuts(text, offset) && !(Letters.isOfWord(text.codePointBefore(offset)) && Letters.isOfWord(text.codePointAt(offset)));
            case LETTERS -> !Letters.cuts(text, offset);
        };
    }
}
