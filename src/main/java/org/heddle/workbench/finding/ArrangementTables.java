package org.heddle.workbench.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.arrangement.Line;
import org.heddle.domain.arrangement.Standing;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.report.Table;

/// Arrangements as tables: one with its headings and glosses, or where each code stands in each.
public final class ArrangementTables {
    private ArrangementTables() {}

    /// The lines of one arrangement, as they are printed.
    public static Table of(Arrangement arrangement, Codebook codebook) {
        Arrangement now = arrangement.within(codebook);
        List<String> numbers = now.numbers();
        var rows = new ArrayList<List<String>>();
        for (int at = 0; at < numbers.size(); at++) {
            Line line = now.lines().get(at);
            rows.add(List.of(numbers.get(at), line.title(codebook), line.code().map(code -> codebook.path(code).toString()).orElse(""), line.gloss()));
        }
        return new Table(now.name(), List.of("number", "title", "code", "gloss"), rows);
    }

    /// Code × arrangement: where each code stands, `–` where it does not.
    public static Table standings(List<Arrangement> arrangements, Codebook codebook) {
        List<Map<CodeId, List<Standing>>> standings = arrangements.stream().map(one -> one.within(codebook).standings(codebook)).toList();
        var columns = new ArrayList<String>(List.of("code"));
        arrangements.forEach(one -> columns.add(one.name()));
        return new Table("Codes in each arrangement", columns, codebook.inOrder().stream().map(code -> {
            var cells = new ArrayList<String>(List.of(codebook.path(code.id()).toString()));
            standings.forEach(where -> cells.add(words(where.getOrDefault(code.id(), List.of()))));
            return List.<String>copyOf(cells);
        }).toList());
    }

    private static String words(List<Standing> standings) {
        return standings.isEmpty() ? "–" : standings.stream().map(Standing::words).collect(Collectors.joining("; "));
    }
}
