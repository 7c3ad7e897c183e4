package org.heddle.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.workbench.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KilledWindowTest {
    private static final List<String> HANDED_ON = List.of("--module-path", "--add-modules", "--enable-native-access", "-Dglass", "-Dprism", "-Djava.awt");

    @TempDir
    private Path folder;

    @Test
    void whatTheWindowCalledDoneIsThereAfterAKill() throws Exception {
        var terminal = new CommandLine(new Folders(folder.resolve("settings"), folder.resolve("cache")));
        Beginning ailsa = Beginning.of(folder, terminal);
        ailsa.takesIn("C1-1 GP interview.txt", "C1");
        Set<String> done = new HashSet<>();
        for (int acts : new int[] {2, 25}) {
            done.addAll(killedAfter(acts, ailsa.project()));
            Set<String> kept = terminal.json("codings", ailsa.project(), "--json").valueStream().map(one -> one.get("id").asString())
                    .collect(Collectors.toSet());
            assertTrue(kept.containsAll(done), () -> "of %d acts only %d are there".formatted(done.size(), kept.size()));
            assertTrue(kept.size() <= done.size() + 2, "more than one act was under way");
            assertTrue(terminal.json("doctor", ailsa.project(), "--json").get("sound").asBoolean());
        }
        assertEquals(0, terminal.json("search", ailsa.project(), "nowhereatall", "--json").get("total").asInt());
    }

    private List<String> killedAfter(int acts, Path project) throws Exception {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(one -> HANDED_ON.stream().anyMatch(one::startsWith)).forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BusyWindow.class.getName(), folder.toString(), project.toString()));
        Process window = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var said = new ArrayList<String>();
        try (BufferedReader lines = window.inputReader()) {
            while (said.size() < acts) {
                String line = lines.readLine();
                assertTrue(line != null, "the window ended by itself");
                said.add(line);
            }
        } finally {
            window.destroyForcibly().waitFor();
        }
        return said;
    }
}
