package org.heddle.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.project.reading.LogFilter;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Threads;
import org.heddle.workbench.audit.AuditTrail;

/// The audit trail of a study in which a hundred thousand things were done: its first page, a filter, a page in the middle, all of it.
record LogJobs(BenchStudy study) {
    private static final int ACTS = 100_000;
    private static final int PAGE = 500;
    private static final LogFilter WORDS = new LogFilter(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "17");

    void run() throws Exception {
        Path copy = study.file().resolveSibling("log.heddle");
        Files.deleteIfExists(copy);
        Files.copy(study.file(), copy);
        act(copy);
        try (OpenProject project = new Projects(Threads.none(), InstantSource.system()).open(copy, Optional.empty())) {
            var trail = new AuditTrail(project);
            measure(Job.LOG_NEWEST, Runs.USUAL, () -> trail.newest(LogFilter.ALL, PAGE).join().total());
            measure(Job.LOG_FILTERED, Runs.USUAL, () -> trail.newest(WORDS, PAGE).join().total());
            measure(Job.LOG_PAGE, Runs.USUAL, () -> trail.before(LogFilter.ALL, ACTS / 2, PAGE).join().size());
            measure(Job.LOG_ALL, Runs.FEW, () -> {
                long acts = 0;
                for (var _ : trail.all(LogFilter.ALL)) {
                    acts++;
                }
                return acts;
            });
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(copy.resolveSibling("log.heddle.lock"));
        }
    }

    private void measure(Job job, Runs runs, Ledger.Work work) throws Exception {
        study.ledger().measure(study.size(), job, runs, work);
    }

    /// Writes the rows that so many acts leave behind; doing them would take minutes.
    private static void act(Path file) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var insert = connection.createStatement()) {
            insert.executeUpdate("""
                    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d)
                    INSERT INTO change_log (uuid, at, coder_uuid, coder_name, kind, sentence, touched)
                    SELECT randomblob(16), 1790000000000 + i * 1000, (SELECT uuid FROM coder LIMIT 1), (SELECT name FROM coder LIMIT 1),
                        CASE i %% 3 WHEN 0 THEN 'coding added' WHEN 1 THEN 'recoded' ELSE 'memo written' END,
                        'Coded “Code ' || (i %% 200) || '” in “P0001 talk”', 's:6abce2c3-2841-4875-9173-0c671ffd05d1 c:6abce2c3-2841-4875-9173-0c671ffd05d1'
                    FROM n
                    """.formatted(ACTS));
        }
    }
}
