package org.heddle.ui.quotes.line;

import java.util.ArrayList;
import java.util.List;
import org.heddle.workbench.quotes.QuoteSpot;

/// The shown quotes of one code in the order that a hand gives them.
public record QuoteOrder(List<QuoteLine> lines) {
    public static final int MOST = 400;

    public QuoteOrder {
        lines = List.copyOf(lines);
    }

    /// All shown quotes under the code of this one.
    public static QuoteOrder around(QuoteLine line, List<QuoteItem> items) {
        return new QuoteOrder(items.stream().filter(QuoteLine.class::isInstance).map(QuoteLine.class::cast)
                .filter(one -> one.place().code().equals(line.place().code())).toList());
    }

    public int indexOf(QuoteLine line) {
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).isSame(line)) {
                return at;
            }
        }
        return -1;
    }

    /// With the quote at another place: those that have to be numbered so that all stand as shown, from the first on.
    public List<QuoteSpot> moved(QuoteLine line, int to) {
        int from = indexOf(line);
        if (from < 0 || to < 0 || to >= lines.size() || from == to) {
            return List.of();
        }
        var now = new ArrayList<>(lines);
        now.add(to, now.remove(from));
        int last = Math.max(from, to);
        for (int at = last + 1; at < now.size(); at++) {
            last = now.get(at).order().isPresent() ? at : last;
        }
        return now.subList(0, Math.max(last, 0) + 1).stream().map(QuoteLine::spot).toList();
    }
}
