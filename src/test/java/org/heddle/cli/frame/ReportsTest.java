package org.heddle.cli.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;
import org.junit.jupiter.api.Test;

/// What people read on the terminal.
final class ReportsTest {
    @Test
    void aTableOfFiveThousandColumnsIsCutAndSaysSo() {
        List<String> names = IntStream.rangeClosed(1, 5000).mapToObj(at -> "c" + at).toList();
        var table = new Table("Wide", names, List.of(Collections.nCopies(5000, "1")));
        var written = new ByteArrayOutputStream();
        var out = new Output(written, OutputStream.nullOutputStream());
        Reports.print(new Report("Codes", List.of(), List.of(table)), out);
        out.flush();
        List<String> lines = written.toString(StandardCharsets.UTF_8).lines().toList();
        List<String> head = List.of(lines.get(3).split(" +"));
        assertEquals(List.of(250, "c1", "c249", "c5000"), List.of(head.size(), head.getFirst(), head.get(248), head.getLast()));
        assertEquals("Shown are the first 249 of 5,000 columns and the last; a file (--out) has them all.", lines.getLast());
    }
}
