package org.heddle.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.InstantSource;
import java.util.List;
import org.heddle.domain.progress.Assignment;
import org.heddle.domain.project.ProgressChange.AssignSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MigrationToProgressTest {
    @TempDir
    Path folder;

    @Test
    void aProjectOfTheFirstSchemaOpensKeepsACopyAndTakesAssignments() throws Exception {
        Path file = folder.resolve("old.heddle");
        var study = new Fixture();
        study.make(file);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            statement.execute("DROP TABLE assignment");
            statement.execute("DROP TABLE considered");
            statement.execute("PRAGMA user_version = 1");
        }
        try (var store = ProjectStore.open(file, InstantSource.fixed(Fixture.NOON))) {
            var reader = store.reader(study.ailsa.id());
            assertEquals(List.of(), reader.progress().assignments());
            var assignment = new Assignment(study.interview.id(), study.ailsa.id());
            store.apply(new AssignSource(assignment), study.ailsa.id());
            assertEquals(List.of(assignment), reader.progress().assignments());
            assertEquals(List.of(), store.prove().stream().filter(proof -> !proof.isSound()).toList());
        }
        assertTrue(Files.exists(folder.resolve("old.heddle.before-2")));
    }
}
