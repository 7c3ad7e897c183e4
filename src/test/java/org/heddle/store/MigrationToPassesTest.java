package org.heddle.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.pass.PassId;
import org.heddle.domain.project.PassChange.OpenPass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MigrationToPassesTest {
    static final List<String> NEWER = List.of("pass_coder", "pass_source", "pass", "considered", "assignment", "note_passage", "note_statement",
            "note_heading", "note", "memo_link", "memo");

    @TempDir
    Path folder;

    @Test
    void aProjectOfTheFirstSchemaOpensKeepsACopyAndTakesAPass() throws Exception {
        Path file = folder.resolve("old.heddle");
        var study = new Fixture();
        study.make(file);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            statement.execute("DROP VIEW sealed");
            for (String table : NEWER) {
                statement.execute("DROP TABLE " + table);
            }
            statement.execute("PRAGMA user_version = 1");
        }
        try (var store = ProjectStore.open(file, InstantSource.fixed(Fixture.NOON))) {
            var hers = store.reader(study.ailsa.id()).codings().of(study.interview.id());
            var his = store.reader(study.tom.id());
            assertEquals(List.of(), his.passes().all());
            assertEquals(hers, his.codings().of(study.interview.id()));
            var pass = new Pass(PassId.fresh(), "Round", List.of(study.interview.id()), List.of(study.ailsa.id(), study.tom.id()), 2, Optional.empty(),
                    Fixture.NOON, Optional.empty());
            store.apply(new OpenPass(pass), study.tom.id());
            assertEquals(List.of(pass), his.passes().all());
            assertEquals(List.of(study.toms), store.reader(study.tom.id()).codings().of(study.interview.id()));
            assertEquals(List.of(), store.prove().stream().filter(proof -> !proof.isSound()).toList());
        }
        assertTrue(Files.exists(folder.resolve("old.heddle.before-2")));
    }
}
