package org.heddle.domain.quotes.published;

/// A piece of a typed form: a word or a mark. Offsets count in the typed letters without asterisks.
record TypedItem(Kind kind, String text, int from, int to, boolean isEmphasised) {
    enum Kind {
        /// A word, and one whose first letter stands in brackets.
        WORD, RECASED,
        ELISION, DOTS, BRACKET, PROSE
    }

    boolean isWord() {
        return kind == Kind.WORD || kind == Kind.RECASED;
    }
}
