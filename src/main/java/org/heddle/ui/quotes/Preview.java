package org.heddle.ui.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodePath;
import org.heddle.domain.codebook.Codebook;
import org.heddle.ui.quotes.QuoteItem.Heading;
import org.heddle.ui.shell.StudyState;

/// What the room shows under one filter: headings and quotes in framework order, and figures about them.
/// `counts` says how many quotes the facets leave each code by itself, chosen or not.
record Preview(List<QuoteItem> items, Map<CodeId, Integer> counts, Balance balance, List<Remark> remarks) {
    static final Preview EMPTY = new Preview(List.of(), Map.of(), Balance.NONE, List.of());
    private static final String STEP = " › ";

    int quotes() {
        return balance.quotes();
    }

    /// `lines` of each code in the order in which they are printed.
    static Preview of(Map<CodeId, List<QuoteLine>> lines, QuoteFilter filter, StudyState state) {
        Codebook codebook = state.codebook();
        Set<CodeId> chosen = filter.codes(codebook);
        var items = new ArrayList<QuoteItem>();
        var counts = new HashMap<CodeId, Integer>();
        var weighing = new Weighing(state);
        for (Code code : codebook.inOrder()) {
            var admitted = lines.getOrDefault(code.id(), List.of()).stream().filter(filter::admits).toList();
            counts.put(code.id(), admitted.size());
            if (!admitted.isEmpty() && chosen.contains(code.id())) {
                items.add(new Heading(code, above(codebook.path(code.id())), admitted.size()));
                items.addAll(admitted);
                admitted.forEach(weighing::add);
            }
        }
        return new Preview(items, counts, weighing.balance(), weighing.remarks(filter));
    }

    private static String above(CodePath path) {
        return path.parent().map(parent -> String.join(STEP, parent.names())).orElse("");
    }

    int withChildren(CodeId code, Codebook codebook) {
        return codebook.withChildren(code).stream().mapToInt(id -> counts.getOrDefault(id, 0)).sum();
    }

    int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
