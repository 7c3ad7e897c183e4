package org.heddle.cli.frame;

import java.util.ArrayList;
import java.util.List;
import org.heddle.domain.report.Document;
import org.heddle.domain.report.Document.Block;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;

/// Prints reports and texts for people.
public final class Reports {
    /// More columns than anybody reads on a screen.
    private static final int MOST_COLUMNS = 250;

    private Reports() {}

    public static void print(Report report, Output out) {
        out.line(report.title());
        report.paragraphs().forEach(out::line);
        report.tables().forEach(table -> print(table, out));
    }

    private static void print(Table table, Output out) {
        out.line("");
        out.line(table.title());
        var rows = new ArrayList<List<String>>();
        rows.add(cut(table.columns()));
        table.rows().forEach(row -> rows.add(cut(row)));
        out.columns(rows);
        if (table.columns().size() > MOST_COLUMNS) {
            out.line("Shown are the first %,d of %,d columns and the last; a file (--out) has them all.".formatted(MOST_COLUMNS - 1, table.columns().size()));
        }
    }

    /// The first cells and the last, which is the total where there is one.
    private static List<String> cut(List<String> row) {
        if (row.size() <= MOST_COLUMNS) {
            return row;
        }
        var some = new ArrayList<>(row.subList(0, MOST_COLUMNS - 1));
        some.add(row.getLast());
        return some;
    }

    /// Prints a text for people.
    public static void print(Document document, Output out) {
        out.line(document.title());
        for (Block block : document.blocks()) {
            switch (block) {
                case Block.Heading(_, var words) -> out.line("\n" + words);
                case Block.Paragraph(var words) -> out.line(words);
                case Block.Item(var words) -> out.line("- " + words);
                case Block.Quotation(var words, var attribution) -> out.line(("  “" + words + "” " + attribution).stripTrailing());
                case Block.Grid(var table) -> print(table, out);
                case Block.Remark(var words) -> out.line("[" + words + "]");
            }
        }
    }
}
