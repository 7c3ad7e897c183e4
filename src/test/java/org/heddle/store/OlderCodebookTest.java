package org.heddle.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.project.CodeChange;
import org.heddle.domain.project.LogEntry;
import org.heddle.domain.team.CoderId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Projects made before the codebook had dimensions, examples and versions.
final class OlderCodebookTest {
    private static final CoderId AILSA = new CoderId(new UUID(0, 1));

    @TempDir
    Path folder;

    /// A file as the first schema had it, with one code and one act that can be taken back.
    private Path first() throws Exception {
        Path file = folder.resolve("old.heddle");
        try (var script = Migrations.class.getResourceAsStream("001.sql");
                var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            for (String one : new String(script.readAllBytes(), StandardCharsets.UTF_8).split(";")) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
            statement.execute("PRAGMA application_id = " + Migrations.APPLICATION_ID);
            statement.execute("PRAGMA user_version = 1");
            statement.execute("INSERT INTO meta VALUES ('project', '7d1f6a0e-0000-4000-8000-000000000001')");
            statement.execute("INSERT INTO coder (uuid, name) VALUES (x'00000000000000000000000000000001', 'Ailsa Rennie')");
            statement.execute("""
                    INSERT INTO code (uuid, position, name, colour, definition, use_when, not_when, example, origin, theory, status)
                    VALUES (x'00000000000000000000000000000002', 0, 'Hope', '#3b73a6', 'd', 'u', 'n', 'e', 'o', 't', 'agreed')""");
            statement.execute("""
                    INSERT INTO change_log (revision, uuid, at, coder_uuid, coder_name, kind, sentence, touched)
                    VALUES (1, x'00000000000000000000000000000003', 0, x'00000000000000000000000000000001', 'Ailsa Rennie', 'code deleted', 'Deleted', '')""");
            statement.execute("""
                    INSERT INTO undo_step (revision, part, inverse) VALUES (1, 0, '{"do":"AddCode","code":{"id":
                    "00000000-0000-0000-0000-000000000009","parent":null,"position":1,"name":"Gone","colour":"#3b73a6",
                    "rules":{"definition":"","useWhen":"","notWhen":"","example":"","origin":"","theory":""},"status":"AGREED"}}')""");
        }
        return file;
    }

    @Test
    void areBroughtUpToDateAfterACopyWasKept() throws Exception {
        Path file = first();
        try (var store = ProjectStore.open(file, InstantSource.fixed(Fixture.NOON))) {
            var reader = store.reader(AILSA);
            var code = reader.codes().codebook().inOrder().getFirst();
            assertEquals(new CodeRules("d", "u", "n", "e", "o", "t"), code.rules());
            assertEquals(Optional.empty(), code.dimension());
            assertEquals(List.of(), reader.versions().all());
            assertEquals(List.of(), reader.examples().all());
            assertEquals(Map.of(), reader.versions().waiting());
            assertEquals(List.of(), store.prove().stream().filter(proof -> !proof.isSound()).toList());
            store.apply(new CodeChange.SetDimension(code.id(), Optional.of("Level")), AILSA);
            assertEquals(Optional.of("Level"), reader.codes().codebook().dimensionOf(code.id()));
        }
        assertTrue(Files.exists(folder.resolve("old.heddle.before-2")));
    }

    @Test
    void canTakeBackWhatWasDoneBefore() throws Exception {
        try (var store = ProjectStore.open(first(), InstantSource.fixed(Fixture.NOON))) {
            LogEntry deleted = store.reader(AILSA).log().newest(1).getFirst();
            store.takeBack(deleted, AILSA);
            assertEquals(List.of("Hope", "Gone"), store.reader(AILSA).codes().codebook().inOrder().stream().map(code -> code.name()).toList());
        }
    }
}
