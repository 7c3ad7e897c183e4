package org.heddle.workbench.searching;

import java.util.List;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.report.Table;
import org.heddle.workbench.coding.Passage;

/// Hits as a table with one row a hit, to be put into a file.
public final class HitTable {
    private static final List<String> COLUMNS = List.of("Source", "Turn", "Speaker", "Attribution", "Before", "Hit", "After", "Codes");

    private HitTable() {}

    public static Table of(String query, Found found, Codebook codebook) {
        return new Table("Hits for " + query, COLUMNS, found.passages().stream().map(hit -> row(hit, codebook)).toList());
    }

    private static List<String> row(Found.Passage hit, Codebook codebook) {
        List<String> codes = hit.codings().stream().map(Coding::code).distinct().map(code -> codebook.path(code).toString()).toList();
        return List.of(hit.source().name(), String.valueOf(hit.turn()), hit.speaker(), hit.attribution(), hit.before(), hit.text(), hit.after(),
                String.join("; ", codes));
    }
}
