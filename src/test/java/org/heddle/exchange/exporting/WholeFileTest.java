package org.heddle.exchange.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.heddle.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    private static final WholeFile.Content NEW = out -> out.write("new".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    @Test
    void anOldFileGivesWayOnlyToAWholeOne() throws Exception {
        var file = Files.writeString(folder.resolve("table.csv"), "old");
        WholeFile.write(file, out -> {
            out.write("new".getBytes(StandardCharsets.UTF_8));
            out.flush();
            assertEquals("old", Files.readString(file));
        });
        assertEquals("new", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void aNewFileIsItsOwnersAloneAndAReplacedOneKeepsItsRights() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        var file = folder.resolve("table.csv");
        WholeFile.write(file, NEW);
        assertEquals("rw-------", rights(file));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        WholeFile.write(file, NEW);
        assertEquals("rw-r-----", rights(file));
    }

    @Test
    void thePartlyWrittenFileCanBeReadByItsOwnerOnly() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        WholeFile.write(folder.resolve("table.csv"), out -> {
            NEW.writeTo(out);
            assertEquals(List.of("rw-------"), files().stream().map(WholeFileTest::rights).toList());
        });
    }

    @Test
    void theFileBehindALinkIsReplacedAndTheLinkStays() throws Exception {
        var file = Files.writeString(folder.resolve("table.csv"), "old");
        var link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        WholeFile.write(link, NEW);
        assertEquals("new", Files.readString(file));
        assertEquals(file, Files.readSymbolicLink(link));
    }

    @Test
    void aMissingFolderIsNamed() {
        var missing = folder.resolve("nowhere");
        assertRefused("There is no folder “" + missing + "”. Nothing was written; make the folder first or choose another one.", missing.resolve("table.csv"));
        assertEquals(List.of(), files());
    }

    @Test
    void aFolderIsNotAFile() {
        assertRefused("“" + folder + "” is a folder. Nothing was written; give the name of a file.", folder);
    }

    @Test
    void aReadOnlyFolderIsNamed() throws Exception {
        var readOnly = Files.createDirectory(folder.resolve("shut"));
        Files.setPosixFilePermissions(readOnly, PosixFilePermissions.fromString("r-x------"));
        assumeFalse(Files.isWritable(readOnly), "this user may write everywhere");
        assertRefused("The folder “" + readOnly + "” cannot be written to. Nothing was changed; choose another folder.", readOnly.resolve("table.csv"));
    }

    @Test
    void aWriteProtectedDiskIsNotCalledFull() {
        var readOnly = Path.of(URI.create("jrt:/java.base"));
        assertRefused("The folder “/modules/java.base” cannot be written to. Nothing was changed; choose another folder.", readOnly.resolve("table.csv"));
    }

    @Test
    void aWriteProtectedFileStays() throws Exception {
        var file = Files.writeString(folder.resolve("table.csv"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        assumeFalse(Files.isWritable(file), "this user may write everywhere");
        assertRefused("The file “" + file + "” is write-protected. It is unchanged; choose another name.", file);
        assertEquals("old", Files.readString(file));
    }

    @Test
    void aFailingDiskLeavesTheOldFileAndSaysSoInASentence() throws Exception {
        var file = Files.writeString(folder.resolve("table.csv"), "old");
        var refusal = assertThrows(Refusal.class, () -> WholeFile.write(file, out -> {
            NEW.writeTo(out);
            throw new IOException("what a library says stays out");
        }));
        assertEquals("“" + file + "” could not be written. Nothing was changed; close it in other programs, or choose another name or folder.", refusal.sentence());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void whatAKilledProcessLeftIsClearedAwayAndNothingElse() throws Exception {
        var killed = old(".heddle-1234567890.part");
        var journal = old(".heddle-79c4f5dd-8115-41a0-b598-cb9118ccce6d.part-journal");
        var foreign = old(".heddle-notes.part");
        var young = Files.writeString(folder.resolve(".heddle-77.part"), "");
        var target = folder.resolve("table.csv");
        WholeFile.write(target, NEW);
        assertEquals(Set.of(foreign, young, target), Set.copyOf(files()));
        assertFalse(Files.exists(killed) || Files.exists(journal));
    }

    @Test
    void aPartThatSomebodyIsStillWritingStays() throws Exception {
        WholeFile.write(folder.resolve("slow.csv"), out -> {
            NEW.writeTo(out);
            Path part = files().getFirst();
            Files.setLastModifiedTime(part, FileTime.from(Instant.EPOCH));
            WholeFile.write(folder.resolve("quick.csv"), NEW);
        });
        assertEquals(Set.of(folder.resolve("slow.csv"), folder.resolve("quick.csv")), Set.copyOf(files()));
    }

    private Path old(String name) throws IOException {
        return Files.setLastModifiedTime(Files.writeString(folder.resolve(name), "half"), FileTime.from(Instant.EPOCH));
    }

    private static void assertRefused(String sentence, Path target) {
        assertEquals(sentence, assertThrows(Refusal.class, () -> WholeFile.write(target, NEW)).sentence());
    }

    private static String rights(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<Path> files() {
        try (var files = Files.list(folder)) {
            return files.toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
