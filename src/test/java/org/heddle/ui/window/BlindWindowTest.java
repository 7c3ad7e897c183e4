package org.heddle.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.team.Coder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two projects that differ only in what the first coder did in a sealed pass show the second coder the same window, word for word.
final class BlindWindowTest {
    @TempDir
    private Path folder;
    private SealedStudy study;

    @BeforeEach
    void make() throws Exception {
        study = new SealedStudy(folder);
    }

    private List<String> seen(Path project, Coder coder) throws Exception {
        try (var window = Everything.open(project, Optional.of(coder))) {
            return window.tour();
        }
    }

    @Test
    void everyRoomShowsTheSecondCoderNoTraceOfTheFirst() throws Exception {
        var seen = seen(study.withHers, study.tom);
        same(seen(study.without, study.tom), seen);
        assertTrue(seen.stream().anyMatch(line -> line.startsWith("meetings: ") && line.contains("Meetings about the coding")), "the meetings were visited");
    }

    @Test
    void whoeverTakesOverFindsNoTraceOfTheOneBefore() throws Exception {
        var before = new ArrayList<List<String>>();
        same(takenOver(study.without, before), takenOver(study.withHers, before));
        assertNotEquals(before.getFirst(), before.getLast(), "she herself sees her work");
    }

    private List<String> takenOver(Path project, List<List<String>> before) throws Exception {
        try (var window = Everything.open(project, Optional.of(study.ailsa))) {
            before.add(window.tour());
            window.handOverTo(study.tom);
            return window.tour();
        }
    }

    @Test
    void nothingSealedIsShownBeforeItIsSaidWhoLooks() throws Exception {
        same(stranger(study.without), stranger(study.withHers));
    }

    private List<String> stranger(Path project) throws Exception {
        try (var window = Everything.open(project, Optional.empty())) {
            return window.tour();
        }
    }

    /// The other copy is the one that holds more; nothing of it stands on the sheet that looks into it.
    @Test
    void aLookIntoAnotherCopyShowsNoTraceOfSealedWork() throws Exception {
        Path here = Files.copy(study.without, Files.createDirectories(folder.resolve("c")).resolve("study.heddle"));
        var one = into(here, study.without);
        same(one, into(here, study.withHers));
        assertTrue(one.stream().anyMatch(line -> line.contains("There is nothing new in it that you may see. Sealed work may come along.")), one.toString());
    }

    private List<String> into(Path here, Path other) throws Exception {
        try (var window = Everything.open(here, Optional.of(study.tom))) {
            return window.lookInto(other);
        }
    }

    /// Says where they part, because the whole of either is long.
    private static void same(List<String> one, List<String> other) {
        int at = 0;
        while (at < Math.min(one.size(), other.size()) && one.get(at).equals(other.get(at))) {
            at++;
        }
        assertEquals(near(one, at), near(other, at), "line " + at);
        assertEquals(one, other);
    }

    private static String near(List<String> seen, int at) {
        return String.join("\n", seen.subList(Math.max(0, at - 3), Math.min(seen.size(), at + 6)));
    }
}
