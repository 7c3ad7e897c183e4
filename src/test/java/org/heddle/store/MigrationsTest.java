package org.heddle.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.pass.PassId;
import org.heddle.domain.project.History;
import org.heddle.domain.project.LogEntry;
import org.heddle.domain.project.PassChange.OpenPass;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.Turn;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project that the first Heddle made, as it was dumped then, is opened by this one.
final class MigrationsTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void anOldProject() throws Exception {
        file = folder.resolve("old.heddle");
        try (InputStream dump = MigrationsTest.class.getResourceAsStream("schema-1.sql");
                var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            statement.executeUpdate(new String(dump.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private ProjectStore open() {
        return ProjectStore.open(file, InstantSource.fixed(Fixture.NOON));
    }

    @Test
    void everythingInItIsKept() {
        try (var store = open()) {
            Coder ailsa = reader(store).team().all().getFirst();
            Source talk = reader(store).sources().all().getFirst();
            assertEquals(List.of("Ailsa", "Tom"), reader(store).team().all().stream().map(Coder::name).toList());
            var coding = reader(store).codings().of(talk.id()).getFirst();
            assertEquals("The rent decides", coding.span().of(reader(store).sources().text(talk.id())));
            assertEquals(List.of("Rent", "why", ailsa.id()),
                    List.of(reader(store).codes().codebook().code(coding.code()).name(), coding.comment(), coding.coder()));
            assertEquals(List.of(Verdict.DISAGREE), reader(store).checks().of(coding.id()).stream().map(check -> check.verdict()).toList());
            assertEquals("arm=programme", reader(store).cases().people().cases().getFirst().attributes().toString().replaceAll("[{}]", ""));
            assertTrue(reader(store).checks().finished(talk.id(), ailsa.id()).isPresent());
            assertEquals(List.of(), store.prove().stream().filter(proof -> !proof.isSound()).toList());
        }
    }

    @Test
    void lookingAtItShowsWhatIsInItAndLeavesTheFileAsItIs() throws Exception {
        byte[] before = Files.readAllBytes(file);
        try (var store = ProjectStore.look(file, InstantSource.fixed(Fixture.NOON))) {
            assertEquals(List.of("Ailsa", "Tom"), reader(store).team().all().stream().map(Coder::name).toList());
            assertEquals(1, reader(store).codings().of(reader(store).sources().all().getFirst().id()).size());
        }
        assertArrayEquals(before, Files.readAllBytes(file));
        try (var beside = Files.list(folder)) {
            assertEquals(List.of(file), beside.toList());
        }
        open().close();
        byte[] today = Files.readAllBytes(file);
        try (var store = ProjectStore.look(file, InstantSource.fixed(Fixture.NOON))) {
            assertEquals(2, reader(store).team().all().size());
        }
        assertArrayEquals(today, Files.readAllBytes(file));
    }

    @Test
    void itsTurnsStandWhereTheyStood() throws Exception {
        try (var store = open()) {
            var talk = reader(store).sources().all().getFirst();
            assertEquals(List.of(new Turn(1, "INT", 5, 17), new Turn(2, "GP", 23, 75)), reader(store).sources().turns(talk.id()));
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            var rows = statement.executeQuery("SELECT group_concat(number || ' ' || speaker || ' ' || span_start || ' ' || span_end, ', ') FROM turn");
            assertEquals("1 INT 5 17, 2 GP 23 75", rows.getString(1));
        }
    }

    private static ProjectReader reader(ProjectStore store) {
        return store.reader(new CoderId(new UUID(0, 0)));
    }

    @Test
    void everyActOfThatTimeCanStillBeTakenBack() throws Exception {
        try (var store = open()) {
            Coder ailsa = reader(store).team().all().getFirst();
            int taken = 0;
            for (Optional<LogEntry> next = next(store); next.isPresent(); next = next(store)) {
                store.takeBack(next.get(), ailsa.id());
                taken++;
            }
            assertEquals(11, taken);
            assertEquals(List.of(), reader(store).sources().all());
            assertEquals(List.of(), reader(store).codes().codebook().inOrder());
        }
    }

    private static Optional<LogEntry> next(ProjectStore store) {
        return History.of(reader(store).log().all()).nextUndo();
    }

    @Test
    void aCopyOfTheOldFileIsKeptBesideItOnce() throws Exception {
        byte[] before = Files.readAllBytes(file);
        open().close();
        assertEquals(Migrations.NEWEST, version());
        Path copy = folder.resolve("old.heddle.before-2");
        assertEquals(-1, Files.mismatch(Files.write(folder.resolve("same"), before), copy));
        Files.delete(copy);
        open().close();
        assertEquals(false, Files.exists(copy));
    }

    private int version() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            return statement.executeQuery("PRAGMA user_version").getInt(1);
        }
    }

    @Test
    void aPassCanBeOpenedInItAndSealsTheWorkThatIsThere() {
        try (var store = open()) {
            var team = reader(store).team().all();
            Source talk = reader(store).sources().all().getFirst();
            var pass = new Pass(PassId.fresh(), "Round", List.of(talk.id()), team.stream().map(Coder::id).toList(), 1, Optional.empty(), Fixture.NOON,
                    Optional.empty());
            store.apply(new OpenPass(pass), team.getFirst().id());
            assertEquals(List.of(pass), reader(store).passes().all());
            assertEquals(List.of(), store.reader(team.getLast().id()).codings().of(talk.id()).stream()
                    .filter(coding -> coding.coder().equals(team.getFirst().id())).toList());
            assertEquals(List.of(), store.prove().stream().filter(proof -> !proof.isSound()).toList());
        }
    }
}
