package org.heddle.cli.frame;

import java.util.ArrayList;
import java.util.List;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;

/// Prints a report for people: its sentences, then its tables.
public final class Reports {
    private Reports() {}

    public static void print(Report report, Output out) {
        out.line(report.title());
        report.paragraphs().forEach(out::line);
        for (Table table : report.tables()) {
            out.line("");
            out.line(table.title());
            var rows = new ArrayList<List<String>>();
            rows.add(table.columns());
            table.rows().forEach(rows::add);
            out.columns(rows);
        }
    }
}
