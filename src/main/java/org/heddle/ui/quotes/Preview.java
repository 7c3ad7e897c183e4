package org.heddle.ui.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodePath;
import org.heddle.domain.codebook.Codebook;
import org.heddle.ui.quotes.line.QuoteItem.Heading;
import org.heddle.ui.quotes.line.QuoteFilter;
import org.heddle.ui.quotes.line.QuoteItem;
import org.heddle.ui.quotes.line.QuoteLine;
import org.heddle.ui.shell.StudyState;

/// What the room shows under one filter: headings and quotes in framework order, and figures about them.
/// `counts` says how many quotes the facets leave each code by itself, `chosen` how many of them go into the paper, and `unfaithful` how many of
/// the project's are not as their source has them.
record Preview(List<QuoteItem> items, Map<CodeId, Integer> counts, Map<CodeId, Integer> chosen, int unfaithful, Balance balance, List<Remark> remarks) {
    static final Preview EMPTY = new Preview(List.of(), Map.of(), Map.of(), 0, Balance.NONE, List.of());
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
        var selected = new HashMap<CodeId, Integer>();
        int unfaithful = 0;
        var weighing = new Weighing(state);
        for (Code code : codebook.inOrder()) {
            var admitted = inOrder(lines.getOrDefault(code.id(), List.of())).stream().filter(filter::admits).toList();
            unfaithful += (int) lines.getOrDefault(code.id(), List.of()).stream().filter(QuoteLine::isUnfaithful).count();
            int ofPaper = (int) admitted.stream().filter(line -> line.status().isChosen()).count();
            selected.put(code.id(), ofPaper);
            counts.put(code.id(), admitted.size());
            if (!admitted.isEmpty() && chosen.contains(code.id())) {
                items.add(new Heading(code, above(codebook.path(code.id())), admitted.size(), ofPaper));
                items.addAll(admitted);
                admitted.forEach(weighing::add);
            }
        }
        return new Preview(items, counts, selected, unfaithful, weighing.balance(), weighing.remarks(filter));
    }

    /// Those that somebody put in order stand first.
    private static List<QuoteLine> inOrder(List<QuoteLine> lines) {
        return lines.stream().noneMatch(line -> line.order().isPresent()) ? lines
                : lines.stream().sorted(Comparator.comparingInt(line -> line.order().orElse(Integer.MAX_VALUE))).toList();
    }

    private static String above(CodePath path) {
        return path.parent().map(parent -> String.join(STEP, parent.names())).orElse("");
    }

    int withChildren(CodeId code, Codebook codebook) {
        return codebook.withChildren(code).stream().mapToInt(id -> counts.getOrDefault(id, 0)).sum();
    }

    int chosenWithChildren(CodeId code, Codebook codebook) {
        return codebook.withChildren(code).stream().mapToInt(id -> chosen.getOrDefault(id, 0)).sum();
    }

    int allChosen() {
        return chosen.values().stream().mapToInt(Integer::intValue).sum();
    }

    int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
