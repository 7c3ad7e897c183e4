package org.heddle.exchange.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoundFilesTest {
    @TempDir
    private Path folder;

    @Test
    void nothingIsNotAllThatLiesHere() {
        assertEquals(new FoundFiles(List.of(), Map.of(Path.of(""), "A file or folder has no name."), Map.of()), FoundFiles.in(List.of(Path.of(""))));
    }

    @Test
    void aFolderGivesItsFilesInNaturalOrder() throws IOException {
        make("C10.txt", "c2.docx", "C1.md", ".hidden.txt", "~$c2.docx", "photo.jpg", "old/C3.txt", "old/.git/C4.txt", "data.csv");
        assertEquals(new FoundFiles(paths("C1.md", "c2.docx", "C10.txt", "old/C3.txt"), Map.of(), Map.of(folder, 2)), Importers.filesIn(List.of(folder)));
    }

    @Test
    void whatIsNamedItselfIsRefusedWithAReason() throws IOException {
        make("photo.jpg", "C1.txt");
        Path photo = folder.resolve("photo.jpg");
        Path gone = folder.resolve("gone.txt");
        assertEquals(new FoundFiles(paths("C1.txt"), Map.of(
                photo, "“photo.jpg” is not a kind of file that can be read; these can: .txt, .md, .markdown, .docx.",
                gone, "There is no file “gone.txt”."), Map.of()),
                Importers.filesIn(List.of(photo, gone, folder.resolve("C1.txt"), folder.resolve("C1.txt"))));
    }

    @Test
    void linksNeitherLoopNorLeadOut(@TempDir Path outside) throws IOException {
        make("a/C1.txt");
        Files.writeString(outside.resolve("secret.txt"), "x");
        Files.createSymbolicLink(folder.resolve("a/round"), folder);
        Files.createSymbolicLink(folder.resolve("a/out"), outside);
        Files.createSymbolicLink(folder.resolve("a/twin.txt"), folder.resolve("a/C1.txt"));
        assertEquals(new FoundFiles(paths("a/C1.txt"), Map.of(), Map.of(folder, 2)), Importers.filesIn(List.of(folder)));
    }

    private void make(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }
    }

    private List<Path> paths(String... names) {
        return List.of(names).stream().map(folder::resolve).toList();
    }
}
