package org.heddle.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.merging.image.ProjectImage;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.merging.Rewinding;
import org.heddle.domain.project.merging.WayTo;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.Turn;
import org.heddle.store.table.ImageReading;
import org.heddle.store.table.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// For every change there is: rewinding it in memory comes to what undoing it in the file does, and the way from one image to another leads there.
final class RewindingTest {
    @TempDir
    static Path workshop;

    private static final Fixture STUDY = new Fixture();

    @TempDir
    Path folder;

    private ProjectStore store;
    private OtherCopy file;

    @BeforeAll
    static void make() {
        STUDY.make(workshop.resolve("study.heddle"));
    }

    @BeforeEach
    void open() throws Exception {
        Path copy = folder.resolve("study.heddle");
        Files.copy(workshop.resolve("study.heddle"), copy);
        store = ProjectStore.open(copy, InstantSource.fixed(Fixture.NOON));
        file = OtherCopy.open(copy);
    }

    @AfterEach
    void close() {
        file.close();
        store.close();
    }

    static IntStream everyAllowed() {
        return IntStream.range(0, STUDY.allowed().size());
    }

    private ProjectImage image() {
        file.tables.codes.forget();
        return ImageReading.of(file.tables);
    }

    @ParameterizedTest
    @MethodSource("everyAllowed")
    void rewindingInMemoryIsUndoingInTheFile(int which) {
        var before = image();
        Change change = STUDY.allowed().get(which);
        store.apply(change, STUDY.ailsa.id());
        var now = image();
        var rewinding = new Rewinding(now);
        file.tables.log.bareSteps(file.tables.log.revision()).forEach(rewinding::run);
        assertEquals(before, now, change::toString);
    }

    @ParameterizedTest
    @MethodSource("everyAllowed")
    void theWayFromOneImageToAnotherLeadsThereAndBack(int which) {
        var before = image();
        Change change = STUDY.allowed().get(which);
        store.apply(change, STUDY.ailsa.id());
        var after = image();
        if (before.of(Part.SOURCES).values().stream().anyMatch(source -> isCorrected(source, after))) {
            return;
        }
        var texts = new Kept(file.tables);
        store.applyEach("back", WayTo.between(after, before, texts).iterator(), STUDY.ailsa.id());
        assertEquals(before, image(), change::toString);
        store.applyEach("and forth", WayTo.between(before, after, texts).iterator(), STUDY.ailsa.id());
        assertEquals(after, image(), change::toString);
    }

    private static boolean isCorrected(Source source, ProjectImage after) {
        Source now = after.of(Part.SOURCES).get(source.id());
        return now != null && !now.sha256().equals(source.sha256());
    }

    /// Texts that undo steps keep, and the turns that the fixture gave them.
    private record Kept(Tables tables) implements WayTo.NewTexts {
        @Override
        public String text(Source source) {
            return tables.sources.textWithHash(source.sha256()).orElse("Other words.");
        }

        @Override
        public List<Turn> turns(Source source) {
            return List.of(new Turn(1, "", 0, source.length()));
        }
    }
}
