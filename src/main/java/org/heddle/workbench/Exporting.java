package org.heddle.workbench;

import java.nio.file.Path;
import org.heddle.domain.report.Document;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;
import org.heddle.exchange.exporting.DocumentFiles;
import org.heddle.exchange.exporting.ReportFiles;

/// Puts reports and tables into files, whole or not at all; the file's name says in which format.
public final class Exporting {
    private Exporting() {}

    public static void write(Report report, Path out) {
        ReportFiles.write(report, out);
    }

    public static void write(Document document, Path out) {
        DocumentFiles.write(document, out);
    }

    public static void write(Table table, Path out) {
        ReportFiles.write(Report.of(table), out);
    }
}
