package org.heddle.search;

import static org.heddle.search.Interviews.interview;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.heddle.domain.cases.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IndexOnDiskTest {
    private static final IndexState SEVENTH_ACT = new IndexState(7, "log row 7");

    private final Transcript source = interview("I1", "GP: Trust takes time.");

    @TempDir
    private Path folder;

    @Test
    void aNewIndexIsEmptyAndACommittedOneRemembersItsWordsAndItsAct() throws IOException {
        try (var index = QuoteIndex.open(folder)) {
            assertEquals(IndexState.EMPTY, index.state());
        }
        fill();
        try (var index = QuoteIndex.open(folder)) {
            assertEquals(SEVENTH_ACT, index.state());
            assertEquals(1, hits(index));
        }
    }

    @Test
    void whatWasNotCommittedIsGone() throws IOException {
        fill();
        try (var index = QuoteIndex.open(folder)) {
            index.update(interview("I2", "GP: Trust."));
            index.remove(source.source().id());
            index.refresh();
            assertEquals(0, hits(index));
        }
        try (var index = QuoteIndex.open(folder)) {
            assertEquals(SEVENTH_ACT, index.state());
            assertEquals(1, hits(index));
        }
    }

    @Test
    void anActThatTouchedNoWordsCanBeRemembered() throws IOException {
        fill();
        try (var index = QuoteIndex.open(folder)) {
            index.commit(new IndexState(8, "log row 8"));
        }
        try (var index = QuoteIndex.open(folder)) {
            assertEquals(new IndexState(8, "log row 8"), index.state());
        }
    }

    @Test
    void clearLeavesNoWordOnTheDisk() throws IOException {
        fill();
        assertTrue(diskHolds("trust"));
        try (var index = QuoteIndex.open(folder)) {
            index.clear();
            assertEquals(IndexState.EMPTY, index.state());
            assertEquals(0, hits(index));
        }
        try (var index = QuoteIndex.open(folder)) {
            assertEquals(IndexState.EMPTY, index.state());
        }
        assertFalse(diskHolds("trust"));
    }

    @Test
    void aFlippedByteInAnyFileIsSeenAndTheIndexStartsAnew() throws IOException {
        fill();
        List<String> names = files().stream().map(file -> file.getFileName().toString()).filter(name -> !name.equals("write.lock")).toList();
        for (String name : names) {
            QuoteIndex.forget(folder);
            fill();
            damage(folder.resolve(name));
            try (var index = QuoteIndex.open(folder)) {
                assertEquals(IndexState.EMPTY, index.state(), name);
                assertEquals(0, hits(index), name);
                index.update(source);
                index.commit(SEVENTH_ACT);
            }
        }
        assertTrue(names.size() >= 3, names::toString);
    }

    @Test
    void aMissingFileAndAForeignOneAreSeenToo() throws IOException {
        fill();
        for (Path file : files()) {
            if (file.getFileName().toString().endsWith(".cfs")) {
                Files.delete(file);
            }
        }
        try (var index = QuoteIndex.open(folder)) {
            assertEquals(IndexState.EMPTY, index.state());
        }
        QuoteIndex.forget(folder);
        Files.writeString(folder.resolve("segments_1"), "something else");
        try (var index = QuoteIndex.open(folder)) {
            assertEquals(IndexState.EMPTY, index.state());
        }
    }

    @Test
    void anIndexThatIsInUseIsReadFromACopyThatLeavesItAlone() throws IOException {
        fill();
        try (var window = QuoteIndex.open(folder); var command = QuoteIndex.open(folder)) {
            assertEquals(SEVENTH_ACT, command.state());
            assertEquals(1, hits(command));
            command.clear();
            assertEquals(1, hits(window));
            assertEquals(SEVENTH_ACT, window.state());
        }
    }

    @Test
    void onlyTheOwnerCanReadTheFolder() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path inside = folder.resolve("cache/index");
        QuoteIndex.open(inside).close();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(inside)));
    }

    @Test
    void forgetLeavesNoFile() throws IOException {
        fill();
        QuoteIndex.forget(folder);
        assertEquals(List.of(), files());
    }

    private void fill() throws IOException {
        try (var index = QuoteIndex.open(folder)) {
            index.update(source);
            index.commit(SEVENTH_ACT);
        }
    }

    private int hits(QuoteIndex index) throws IOException {
        return index.search(SearchRequest.of("trust", List.of(source.source().id()))).total();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private boolean diskHolds(String word) throws IOException {
        boolean holds = false;
        for (Path file : files()) {
            holds |= Files.readString(file, StandardCharsets.ISO_8859_1).contains(word);
        }
        return holds;
    }

    private static void damage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);
    }
}
