package org.heddle.workbench.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.heddle.workbench.Failures;
import org.heddle.workbench.Study;
import org.heddle.workbench.searching.Searching;
import org.heddle.workbench.searching.live.IndexCondition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProvingTest {
    @TempDir
    Path folder;

    private Study study;

    @BeforeEach
    void makeStudy() throws Exception {
        study = new Study(folder).withTwo();
    }

    @AfterEach
    void closeStudy() {
        study.close();
    }

    private Proving.Result examined() {
        try (Searching searching = Searching.of(study.project, study.folders)) {
            return new Proving(study.project, searching).examine();
        }
    }

    private Proving.Result repaired() {
        try (Searching searching = Searching.of(study.project, study.folders)) {
            return new Proving(study.project, searching).repair();
        }
    }

    /// Does to the file what no act of the program would.
    private void tamper(String... statements) throws Exception {
        study.project.close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + study.file); var sql = connection.createStatement()) {
            for (String statement : statements) {
                sql.execute(statement);
            }
        }
        study.project = study.projects.open(study.file, Optional.empty());
    }

    private static List<String> faults(Proving.Result result) {
        return result.checks().stream().filter(check -> !check.ok()).map(Proving.Check::name).toList();
    }

    private List<String> projects() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".heddle")).sorted().toList();
        }
    }

    @Test
    void aSoundProjectIsSoundWhateverItsIndexIsLike() {
        Proving.Result first = examined();
        assertTrue(first.isSound());
        assertEquals(new Proving.Check("index", true, IndexCondition.ABSENT.sentence()), first.checks().getLast());
        assertEquals(new Proving.Check("index", true, IndexCondition.CURRENT.sentence()), examined().checks().getLast());
    }

    @Test
    void changedWordsAreNamedAndNotMended() throws Exception {
        tamper("UPDATE text SET body = replace(body, 'rent', 'lent')");
        assertEquals(List.of("hashes"), faults(examined()));
        assertEquals(List.of("hashes"), faults(repaired()));
        assertEquals(List.of("study.heddle"), projects());
    }

    @Test
    void aCodingBeyondItsTextIsNamed() throws Exception {
        study.code("I5-1 Nurse", "Letter", study.addCode("Barrier"));
        tamper("UPDATE coding SET span_end = 100000");
        assertEquals(List.of("anchors"), faults(examined()));
    }

    @Test
    void textsOfNoSourceAreRemovedAfterACopy() throws Exception {
        tamper("INSERT INTO text (sha256, body) VALUES ('%s', 'left behind')".formatted("0".repeat(64)));
        Proving.Check unused = examined().checks().stream().filter(check -> !check.ok()).findFirst().orElseThrow();
        assertEquals(new Proving.Check("texts", false, "1 text belongs to no source. That does no harm; “heddle doctor FILE --repair” copies the project "
                + "and then clears it away."), unused);

        Proving.Result mended = repaired();
        assertTrue(mended.isSound());
        assertEquals(List.of("The project as it was lies beside it as “study before repair.heddle”.", "1 text that belonged to no source was removed."),
                mended.repaired());
        assertEquals(List.of("study before repair.heddle", "study.heddle"), projects());
        assertEquals(List.of(), repaired().repaired());
    }

    @Test
    void aCopyThatCannotBeWholeIsRefusedAndLeavesNothing() throws Exception {
        Path copy = folder.resolve("copy.heddle");
        try (Connection busy = DriverManager.getConnection("jdbc:sqlite:" + study.file); var sql = busy.createStatement()) {
            sql.execute("BEGIN EXCLUSIVE");
            var failure = assertThrows(CompletionException.class, () -> new BackingUp(study.project).to(copy).join());
            assertTrue(Failures.explain(failure).sentence().startsWith("The project could not be copied. Nothing was changed. "
                    + "Another program is using the file; please try again in a moment."), () -> Failures.explain(failure).sentence());
        }
        assertEquals(List.of("study.heddle"), projects());
        assertEquals(copy, new BackingUp(study.project).to(copy).join());
        assertEquals(Files.size(study.file), Files.size(copy));
    }

    @Test
    void anUnreadablePartIsAFaultAndNotAFailure() throws Exception {
        tamper("DROP TABLE coding_check");
        Proving.Result result = examined();
        assertFalse(result.isSound());
        assertTrue(faults(result).contains("checks"), result::toString);
    }
}
