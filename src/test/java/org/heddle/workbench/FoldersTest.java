package org.heddle.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldersTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            Linux,      '',              home/.config/heddle,                     home/.cache/heddle
            Linux,      XDG_CONFIG_HOME, elsewhere/heddle,                        home/.cache/heddle
            Linux,      XDG_CACHE_HOME,  home/.config/heddle,                     elsewhere/heddle
            Mac OS X,   '',              home/Library/Application Support/Heddle, home/Library/Caches/Heddle
            Windows 11, '',              home/AppData/Local/Heddle,               home/AppData/Local/Heddle/Cache
            Windows 11, LOCALAPPDATA,    elsewhere/Heddle,                        elsewhere/Heddle/Cache
            """)
    void theFoldersStandWhereTheSystemWantsThem(String system, String variable, String settings, String cache) {
        Map<String, String> environment = variable.isEmpty() ? Map.of() : Map.of(variable, "elsewhere");
        assertEquals(new Folders(Path.of(settings), Path.of(cache)), Folders.ofThisComputer(environment, "home", system));
    }

    @Test
    void onlyTheOwnerMayLookInside(@TempDir Path folder) throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path ours = Folders.owned(folder.resolve("above/ours"));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(ours)));
        assertEquals(ours, Folders.owned(ours));
    }
}
