package org.heddle.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.heddle.domain.picture.Picture;
import org.heddle.domain.quotes.exhibit.PrintedExhibit;
import org.heddle.domain.report.Document;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;
import org.heddle.exchange.exporting.DocumentFiles;
import org.heddle.exchange.exporting.ReportFiles;
import org.heddle.exchange.exporting.exhibit.ExhibitFiles;
import org.heddle.exchange.picture.PictureFiles;

/// Puts reports and tables into files, whole or not at all; the file's name says in which format.
public final class Exporting {
    private Exporting() {}

    public static void write(Report report, Path out) {
        ReportFiles.write(report, out);
    }

    /// Several tables; a format that holds a single one gets `one`.
    public static void write(Report tables, Table one, Path out) {
        write(ReportFiles.holdsOneTable(out) ? Report.of(one) : tables, out);
    }

    /// As text to be read where the file's name asks for text, else as tables.
    public static void write(Document text, Report tables, Table one, Path out) {
        if (DocumentFiles.wants(out)) {
            write(text, out);
        } else {
            write(tables, one, out);
        }
    }

    /// A picture, to `.png` or `.svg`.
    public static void write(Picture picture, Path out) {
        PictureFiles.write(picture, out);
    }

    /// The picture or the report, whichever the file's name asks for; only that one is made.
    public static void write(Supplier<Picture> picture, Supplier<Report> report, Path out) {
        if (wantsPicture(out)) {
            write(picture.get(), out);
        } else {
            write(report.get(), out);
        }
    }

    /// Whether the file's name asks for a picture.
    public static boolean wantsPicture(Path out) {
        return PictureFiles.wants(out);
    }

    public static void write(Document document, Path out) {
        DocumentFiles.write(document, out);
    }

    public static void write(Table table, Path out) {
        ReportFiles.write(Report.of(table), out);
    }

    public static void write(List<PrintedExhibit> exhibits, Path out) {
        ExhibitFiles.write(exhibits, out);
    }
}
