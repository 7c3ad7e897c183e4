package org.heddle.exchange.manuscript;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.heddle.domain.manuscript.Audit;
import org.heddle.domain.manuscript.AuditReport;
import org.heddle.domain.source.SourceId;
import org.heddle.exchange.exporting.ReportFiles;
import org.heddle.exchange.exporting.WholeFile;

/// Writes an audit to a file; its name says how: pages for people with the differences marked, tables, or JSON for programs.
public final class AuditFiles {
    private AuditFiles() {}

    /// `words` answers the text of a source, whose places are told in code points.
    public static void write(Audit audit, Path out, Function<SourceId, String> words) {
        String name = String.valueOf(out.getFileName());
        switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "html" -> WholeFile.write(out, stream -> AuditHtml.write(audit, stream));
            case "docx" -> WholeFile.write(out, stream -> AuditDocx.write(audit, stream));
            case "json" -> WholeFile.write(out, stream -> stream.write((json(audit, words) + "\n").getBytes(StandardCharsets.UTF_8)));
            default -> ReportFiles.write(AuditReport.of(audit), out);
        }
    }

    public static String json(Audit audit, Function<SourceId, String> words) {
        return AuditJson.of(audit, words);
    }
}
