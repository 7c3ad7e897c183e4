package org.heddle.ui.quotes;

import java.util.Arrays;
import java.util.List;
import org.heddle.domain.quotes.QuoteColumn;

/// A column beside the words, in pixels; it shows one or two columns of the table.
enum PreviewColumn {
    PLACE("Place", 128, QuoteColumn.SOURCE, QuoteColumn.TURN),
    STANCE("Stance", 100, QuoteColumn.STANCE),
    CHECK("Check", 92, QuoteColumn.CHECK),
    CODER("Coder", 64, QuoteColumn.CODER);

    private final String words;
    private final double width;
    private final List<QuoteColumn> of;

    PreviewColumn(String words, double width, QuoteColumn... of) {
        this.words = words;
        this.width = width;
        this.of = List.of(of);
    }

    String words() {
        return words;
    }

    double width() {
        return width;
    }

    static List<PreviewColumn> shown(List<QuoteColumn> chosen) {
        return Arrays.stream(values()).filter(column -> column.of.stream().anyMatch(chosen::contains)).toList();
    }
}
