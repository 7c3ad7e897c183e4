package org.heddle.domain.source;

/// One place where a text was corrected: at `at` of the text before, `removed` UTF-16 units gave way to `inserted` new ones.
public record TextEdit(int at, int removed, int inserted) {
    public TextEdit {
        if (at < 0 || removed < 0 || inserted < 0 || (removed == 0 && inserted == 0)) {
            throw new IllegalArgumentException("not an edit: at %d, %d removed, %d inserted".formatted(at, removed, inserted));
        }
    }

    /// Where the removed letters end in the text before.
    public int end() {
        return at + removed;
    }

    /// How much longer the text became.
    public int growth() {
        return inserted - removed;
    }
}
