package org.heddle.workbench.audit;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import org.heddle.domain.contribution.Contributions;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.project.reading.LogFilter;
import org.heddle.domain.project.reading.LogReader;
import org.heddle.domain.report.Counted;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;
import org.heddle.workbench.OpenProject;

/// Everything that was ever done to a project, as far as the coder who asks may see: page by page, written down, or summed up person by person.
public final class AuditTrail {
    private static final int PORTION = 5_000;

    private final OpenProject project;

    public AuditTrail(OpenProject project) {
        this.project = project;
    }

    /// Some acts, newest first, and how many pass in all.
    public record Page(List<LogReader.Line> lines, int total) {
        public Page {
            lines = List.copyOf(lines);
        }
    }

    public CompletableFuture<Page> newest(LogFilter filter, int most) {
        return project.read(reader -> new Page(reader.log().page(filter, Long.MAX_VALUE, most), reader.log().count(filter)));
    }

    public CompletableFuture<List<LogReader.Line>> before(LogFilter filter, long number, int most) {
        return project.read(reader -> reader.log().page(filter, number, most));
    }

    /// All that pass, newest first, read in portions while they are walked.
    public Iterable<LogReader.Line> all(LogFilter filter) {
        return () -> new Walk(filter);
    }

    private final class Walk implements Iterator<LogReader.Line> {
        private final LogFilter filter;
        private Iterator<LogReader.Line> portion = List.<LogReader.Line>of().iterator();
        private long before = Long.MAX_VALUE;
        private boolean isOver;

        private Walk(LogFilter filter) {
            this.filter = filter;
        }

        @Override
        public boolean hasNext() {
            if (!portion.hasNext() && !isOver) {
                var next = project.ask(reader -> reader.log().page(filter, before, PORTION));
                isOver = next.size() < PORTION;
                before = next.isEmpty() ? before : next.getLast().number();
                portion = next.iterator();
            }
            return portion.hasNext();
        }

        @Override
        public LogReader.Line next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return portion.next();
        }
    }

    /// The trail as a table, one row an act.
    public Report report(LogFilter filter) {
        int count = project.ask(reader -> reader.log().count(filter));
        Iterable<List<String>> rows = () -> {
            var lines = all(filter).iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return lines.hasNext();
                }

                @Override
                public List<String> next() {
                    return cells(lines.next());
                }
            };
        };
        return new Report("Audit trail", List.of("%s, newest first.".formatted(Counted.of(count, "act"))),
                List.of(new Table("Audit trail", List.of("number", "at", "who", "kind", "what"), rows)));
    }

    private static List<String> cells(LogReader.Line line) {
        Instant at = line.entry().at();
        return List.of(String.valueOf(line.number()), at.toString(), line.entry().who(), line.entry().kind(), line.entry().sentence());
    }

    public CompletableFuture<Contributions> contributions() {
        return project.compute(() -> project.ask(reader ->
                Contributions.of(reader.log().deeds(), reader.passes().all().stream().anyMatch(Pass::isSealed))));
    }
}
