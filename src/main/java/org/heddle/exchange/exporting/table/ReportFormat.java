package org.heddle.exchange.exporting.table;

import java.io.IOException;
import java.io.OutputStream;
import org.heddle.domain.report.Report;

/// One way to put a report into a file. Rows are written as they come; the stream is left open.
public interface ReportFormat {
    void write(Report report, OutputStream out) throws IOException;
}
