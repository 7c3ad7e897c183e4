package org.heddle.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heddle.domain.Refusal;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.words.ChangeWords;
import org.heddle.domain.project.History;
import org.heddle.domain.project.LogEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The three laws for every change: done and taken back leaves an equal project; a refusal leaves no trace; the log reads back.
final class ThreeLawsTest {
    @TempDir
    static Path workshop;

    private static final Fixture STUDY = new Fixture();

    @TempDir
    Path folder;

    private ProjectStore store;

    @BeforeAll
    static void make() {
        STUDY.make(workshop.resolve("study.heddle"));
    }

    @BeforeEach
    void open() throws Exception {
        Files.copy(workshop.resolve("study.heddle"), file());
        store = ProjectStore.open(file(), InstantSource.fixed(Fixture.NOON));
    }

    @AfterEach
    void close() {
        store.close();
    }

    static IntStream everyAllowed() {
        return IntStream.range(0, STUDY.allowed().size());
    }

    static IntStream everyForbidden() {
        return IntStream.range(0, STUDY.forbidden().size());
    }

    private Path file() {
        return folder.resolve("study.heddle");
    }

    private LogEntry last() {
        return store.reader(STUDY.ailsa.id()).log().newest(1).getFirst();
    }

    @Test
    void everyKindOfChangeIsTried() {
        var kinds = Stream.of(Change.class.getPermittedSubclasses())
                .flatMap(group -> group.isRecord() ? Stream.of(group) : Stream.of(group.getPermittedSubclasses()))
                .collect(Collectors.<Class<?>>toSet());
        var tried = STUDY.allowed().stream().<Class<?>>map(Change::getClass).collect(Collectors.toSet());
        assertEquals(kinds, tried);
        assertEquals(kinds.size(), STUDY.allowed().stream().map(ChangeWords::kind).collect(Collectors.toSet()).size());
    }

    @ParameterizedTest
    @MethodSource("everyAllowed")
    void whatIsTakenBackLeavesAnEqualProjectAndCanBeDoneAgain(int which) throws Exception {
        var change = STUDY.allowed().get(which);
        var before = Snapshot.of(file());

        var applied = store.apply(change, STUDY.ailsa.id());
        var after = Snapshot.of(file());
        assertNotEquals(before, after, change::toString);
        assertTrue(!applied.touched().isEmpty(), change::toString);

        store.takeBack(last(), STUDY.ailsa.id());
        assertEquals(before, Snapshot.of(file()), change::toString);

        store.takeBack(last(), STUDY.ailsa.id());
        assertEquals(after, Snapshot.of(file()), change::toString);
    }

    @ParameterizedTest
    @MethodSource("everyForbidden")
    void aRefusalLeavesNoTrace(int which) throws Exception {
        var change = STUDY.forbidden().get(which);
        var before = Snapshot.withLog(file());
        assertThrows(Refusal.class, () -> store.apply(change, STUDY.ailsa.id()), change::toString);
        assertEquals(before, Snapshot.withLog(file()));
    }

    @ParameterizedTest
    @MethodSource("everyAllowed")
    void theLogReadsBack(int which) {
        var change = STUDY.allowed().get(which);
        var applied = store.apply(change, STUDY.ailsa.id());
        var entry = last();
        assertEquals(applied.revision(), entry.revision());
        assertEquals(ChangeWords.kind(change), entry.kind());
        assertEquals(applied.sentence(), entry.sentence());
        assertEquals("Ailsa Rennie", entry.who());
        assertEquals(List.of(applied.touched()), store.touchedSince(applied.revision() - 1));
        assertEquals(Set.of(), leaked(entry.sentence()));
    }

    private static Set<String> leaked(String sentence) {
        return Stream.of("rent", "decides", "why", "too wide", "another", "first", "Nobody", "Short", "Hm.", "14 March", "words").filter(sentence::contains).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("everyAllowed")
    void whatChangesNothingIsNoAct(int which) throws Exception {
        var change = STUDY.allowed().get(which);
        var applied = store.apply(change, STUDY.ailsa.id());
        var before = Snapshot.withLog(file());
        try {
            var again = store.apply(change, STUDY.ailsa.id());
            if (again.isNothing()) {
                assertEquals(before, Snapshot.withLog(file()));
            } else {
                assertEquals(applied.revision() + 1, again.revision());
            }
        } catch (Refusal _) {
            assertEquals(before, Snapshot.withLog(file()));
        }
    }

    @Test
    void everyActOfASessionCanBeTakenBackInTurn() throws Exception {
        var states = new ArrayList<List<String>>();
        for (Change change : STUDY.allowed()) {
            var state = Snapshot.of(file());
            try {
                if (!store.apply(change, STUDY.ailsa.id()).isNothing()) {
                    states.add(state);
                }
            } catch (Refusal _) {
                assertEquals(state, Snapshot.of(file()));
            }
        }
        for (var state : states.reversed()) {
            var reader = store.reader(STUDY.ailsa.id());
            var history = History.of(reader.log().all());
            store.takeBack(history.nextUndo().orElseThrow(), STUDY.ailsa.id());
            assertEquals(state, Snapshot.of(file()));
        }
    }

    @Test
    void theDoctorFindsNoFault() {
        assertEquals(List.of(), store.prove().stream().filter(proof -> !proof.isSound()).toList());
    }
}
