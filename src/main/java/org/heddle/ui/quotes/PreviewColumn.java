package org.heddle.ui.quotes;

import java.util.Arrays;
import java.util.List;
import org.heddle.domain.quotes.QuoteColumn;
import org.heddle.ui.shell.TextSize;

/// A column beside the words, in pixels; it shows one or two columns of the table.
enum PreviewColumn {
    PLACE("Place", 128), STANCE("Stance", 100), CHECK("Check", 92), CODER("Coder", 56), STATUS("Status", 108);

    private final String words;
    private static final double NARROW = 800;
    private static final double NARROWEST = 560;
    private final double width;

    PreviewColumn(String words, double width) {
        this.words = words;
        this.width = width;
    }

    String words() {
        return words;
    }

    /// How wide it is with words of this size.
    double width(TextSize size) {
        return (width + size.scaled(width)) / 2;
    }

    /// In a narrow list, only those that a reader cannot do without.
    static List<PreviewColumn> shown(List<QuoteColumn> chosen, double room, TextSize size) {
        boolean isNarrow = room > 0 && room < size.scaled(NARROW);
        boolean isNarrowest = room > 0 && room < size.scaled(NARROWEST);
        return Arrays.stream(values()).filter(column -> column.isOneOf(chosen) && (!isNarrow || column == PLACE || column == STATUS
                || column == CHECK && !isNarrowest)).toList();
    }

    private boolean isOneOf(List<QuoteColumn> chosen) {
        return switch (this) {
            case PLACE -> chosen.contains(QuoteColumn.SOURCE) || chosen.contains(QuoteColumn.TURN);
            case STANCE -> chosen.contains(QuoteColumn.STANCE);
            case CHECK -> chosen.contains(QuoteColumn.CHECK);
            case CODER -> chosen.contains(QuoteColumn.CODER);
            case STATUS -> true;
        };
    }
}
