package org.heddle.domain.manuscript;

import java.text.Normalizer;
import java.util.List;

/// A paragraph, heading, cell or note of a paper. `place` says where it stands, for a reader; `column` and `row` are a cell's heading and neighbours.
public record Block(Kind kind, String place, String text, String column, List<String> row) {

    /// What the paper itself shows a block to be; what is only set in from the margin may be a quotation or not.
    public enum Kind { PARAGRAPH, HEADING, QUOTE, SET_IN, CELL, NOTE }

    /// Letters are put together as in the sources, so that an accent that stands by itself is no other letter.
    public Block {
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
        row = List.copyOf(row);
    }

    public static Block of(Kind kind, String place, String text) {
        return new Block(kind, place, text, "", List.of());
    }
}
