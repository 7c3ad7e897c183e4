package org.heddle.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @Test
    void whatIsSetIsThereAtTheNextStart(@TempDir Path folder) {
        new Settings(folder.resolve("ours")).set("theme", "dark – très");
        assertEquals(Optional.of("dark – très"), new Settings(folder.resolve("ours")).get("theme"));
        assertEquals(Optional.empty(), new Settings(folder.resolve("ours")).get("size"));
    }

    @Test
    void aDamagedFileCostsComfortOnly(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "theme=\\uXYZ");
        var settings = new Settings(folder);
        assertEquals(Optional.empty(), settings.get("theme"));
        settings.set("theme", "light");
        assertEquals(Optional.of("light"), new Settings(folder).get("theme"));
    }

    @Test
    void theTenNewestProjectsAreRememberedOnceEach(@TempDir Path folder) throws IOException {
        List<Path> projects = IntStream.range(0, 12).mapToObj(at -> folder.resolve("study " + at + ".heddle")).toList();
        for (Path project : projects) {
            new Settings(folder).opened(Files.createFile(project));
        }
        assertEquals(projects.subList(2, 12).reversed(), new Settings(folder).recent());

        new Settings(folder).opened(projects.get(5));
        assertEquals(projects.get(5), new Settings(folder).recent().getFirst());
        assertEquals(10, new Settings(folder).recent().size());
    }

    @Test
    void aProjectThatIsGoneIsLeftOut(@TempDir Path folder) throws IOException {
        var settings = new Settings(folder);
        Path stays = Files.createFile(folder.resolve("stays.heddle"));
        Path goes = Files.createFile(folder.resolve("goes.heddle"));
        settings.opened(stays);
        settings.opened(goes);
        Files.delete(goes);
        assertEquals(List.of(stays), settings.recent());
    }
}
