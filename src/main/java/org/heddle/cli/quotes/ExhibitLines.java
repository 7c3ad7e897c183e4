package org.heddle.cli.quotes;

import java.util.ArrayList;
import java.util.List;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Output;
import org.heddle.domain.quotes.exhibit.ExhibitCell;
import org.heddle.domain.quotes.exhibit.ExhibitColumn;
import org.heddle.domain.quotes.exhibit.PrintedExhibit;
import org.heddle.domain.report.Counted;
import org.heddle.domain.report.Emphasis;
import org.heddle.workbench.quotes.exhibit.ExhibitSheet;

/// Says exhibits on the command line.
record ExhibitLines(Output out) {

    void list(List<ExhibitSheet> sheets, boolean isJson) {
        if (isJson) {
            out.json(sheets.stream().map(ExhibitLines::fields).toList());
            return;
        }
        if (sheets.isEmpty()) {
            out.line("There is no exhibit yet. To make one: heddle exhibit FILE \"Box 1\" --rows CODE,… --by ATTRIBUTE");
        }
        sheets.forEach(sheet -> out.line("%s · %s by %s · %s".formatted(sheet.exhibit().title(), Counted.of(sheet.exhibit().rows().size(), "row"),
                sheet.exhibit().axis().words(), Counted.of(shown(sheet), "quote"))));
    }

    private static long shown(ExhibitSheet sheet) {
        return sheet.printed().rows().stream().flatMap(row -> row.cells().stream()).mapToLong(cell -> cell.examples().size()).sum();
    }

    private static Fields fields(ExhibitSheet sheet) {
        return new Fields().put("id", sheet.exhibit().id().value()).put("title", sheet.exhibit().title()).put("by", sheet.exhibit().axis().words())
                .put("rows", sheet.exhibit().rows().size()).put("columns", sheet.exhibit().columns().size()).put("quotes", shown(sheet));
    }

    void gaps(ExhibitSheet sheet, boolean isJson) {
        if (isJson) {
            out.json(sheet.gaps().stream().map(gap -> new Fields().put("row", gap.row()).put("case", gap.practice())).toList());
            return;
        }
        if (sheet.gaps().isEmpty()) {
            out.line("Every row shows a quote of every case.");
        }
        sheet.gaps().forEach(gap -> out.line("%s: no quote of %s".formatted(gap.row(), gap.practice())));
    }

    void show(ExhibitSheet sheet, boolean isJson) {
        if (isJson) {
            out.json(whole(sheet));
            return;
        }
        PrintedExhibit printed = sheet.printed();
        out.line(printed.title());
        for (PrintedExhibit.Row row : printed.rows()) {
            out.line("");
            out.line(row.head() + (row.gloss().isEmpty() ? "" : ": " + Emphasis.starred(row.gloss())));
            int at = 1;
            for (PrintedExhibit.Cell cell : row.cells()) {
                out.line("  [" + String.join(" + ", printed.heads().subList(at, at + cell.across())) + "]");
                cell.paragraphs().forEach(words -> out.line("    " + Emphasis.starred(words)));
                at += cell.across();
            }
        }
        printed.notes().forEach(note -> out.line("\n" + note));
    }

    private static Fields whole(ExhibitSheet sheet) {
        PrintedExhibit printed = sheet.printed();
        var laid = sheet.printing().shownRows().stream().map(row -> sheet.printing().laid(row.code())).toList();
        var rows = new ArrayList<Fields>();
        for (int at = 0; at < laid.size(); at++) {
            PrintedExhibit.Row row = printed.rows().get(at);
            rows.add(new Fields().put("head", row.head()).put("gloss", Emphasis.starred(row.gloss())).put("cells", cells(row, laid.get(at), sheet)));
        }
        return new Fields().put("id", sheet.exhibit().id().value()).put("title", printed.title()).put("by", sheet.exhibit().axis().words())
                .put("columns", sheet.exhibit().columns().stream().map(ExhibitColumn::value).toList()).put("heads", printed.heads())
                .put("rows", rows).put("notes", printed.notes());
    }

    private static List<Fields> cells(PrintedExhibit.Row row, List<ExhibitCell> laid, ExhibitSheet sheet) {
        var cells = new ArrayList<Fields>();
        for (int at = 0; at < laid.size(); at++) {
            PrintedExhibit.Cell cell = row.cells().get(at);
            var codings = laid.get(at).examples().stream().map(ExhibitCell.Example::quote).filter(sheet.quotes()::containsKey).toList();
            var quotes = new ArrayList<Fields>();
            for (int which = 0; which < codings.size(); which++) {
                var said = cell.examples().get(which);
                quotes.add(new Fields().put("coding", codings.get(which).value()).put("leadIn", Emphasis.starred(said.leadIn()))
                        .put("quote", Emphasis.starred(said.quote())).put("attribution", said.attribution()));
            }
            cells.add(new Fields().put("column", laid.get(at).spot().column()).put("across", cell.across())
                    .put("statement", Emphasis.starred(cell.statement())).put("quotes", quotes));
        }
        return cells;
    }
}
