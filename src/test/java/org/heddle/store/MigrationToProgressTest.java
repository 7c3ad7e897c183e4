package org.heddle.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.progress.Assignment;
import org.heddle.domain.project.ProgressChange.AssignSource;
import org.heddle.domain.project.SourceChange.AddSource;
import org.heddle.domain.project.TeamChange.AddCoder;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MigrationToProgressTest {
    @TempDir
    Path folder;

    /// A project file as the first version made it, with its first coder.
    private void first(Path file, Coder coder) throws Exception {
        var sql = new Sql(DriverManager.getConnection("jdbc:sqlite:" + file));
        try (var script = Migrations.class.getResourceAsStream("001.sql")) {
            sql.script(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        sql.execute("PRAGMA application_id = " + Migrations.APPLICATION_ID);
        sql.execute("PRAGMA user_version = 1");
        sql.update("INSERT INTO coder (uuid, name) VALUES (?, ?)", coder.id().value(), coder.name());
        sql.close();
    }

    @Test
    void aProjectOfTheFirstSchemaOpensKeepsACopyAndTakesAssignments() throws Exception {
        Path file = folder.resolve("old.heddle");
        var ailsa = new Coder(CoderId.fresh(), "Ailsa Rennie");
        var study = new Fixture();
        first(file, ailsa);
        try (var store = ProjectStore.open(file, InstantSource.fixed(Fixture.NOON))) {
            var reader = store.reader(ailsa.id());
            assertEquals(List.of(), reader.progress().assignments());
            store.apply(new AddSource(study.interview, Fixture.WORDS, List.of(), List.of(), Optional.empty()), ailsa.id());
            store.apply(new AddCoder(study.tom), ailsa.id());
            var assignment = new Assignment(study.interview.id(), study.tom.id());
            store.apply(new AssignSource(assignment), ailsa.id());
            assertEquals(List.of(assignment), reader.progress().assignments());
            assertEquals(List.of(), store.prove().stream().filter(proof -> !proof.isSound()).toList());
        }
        assertTrue(Files.exists(folder.resolve("old.heddle.before-2")));
    }
}
