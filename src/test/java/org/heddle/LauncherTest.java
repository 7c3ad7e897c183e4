package org.heddle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Runs the launcher with a `java` that only writes down how it was called.
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {
    private Path launcher;
    private Path jdk;

    @BeforeEach
    void layOut(@TempDir Path folder) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("an image/bin"));
        launcher = bin.resolve("heddle");
        Files.copy(Path.of("src/main/launcher/heddle"), launcher);
        runnable(launcher);
        jdk = folder.resolve("a jdk");
        Path java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\" \"locale $LC_ALL\"\nexit 7\n");
        runnable(java);
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
    }

    @Test
    void handsEveryArgumentOnAsItIsAndTheExitCodeBack() throws Exception {
        List<String> hard = List.of("code", "", "two words", "*", "$HOME", "it's \"quoted\"", "back\\slash", "-word", "’");
        List<String> called = call(launcher, hard);
        assertEquals(hard, called.subList(called.indexOf("org.heddle.Main") + 1, called.size() - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "demo"})
    void bringsJavaFxForAWindow(String command) throws Exception {
        assertThat(call(launcher, List.of(command))).contains("--add-modules=javafx.controls,javafx.swing");
    }

    @Test
    void bringsJavaFxWithoutArguments() throws Exception {
        assertThat(call(launcher, List.of())).contains("--add-modules=javafx.controls,javafx.swing");
    }

    @Test
    void leavesJavaFxOutOfACommand() throws Exception {
        assertThat(call(launcher, List.of("codings", "open"))).noneMatch(flag -> flag.contains("javafx"));
    }

    @Test
    void findsItsImageThroughLinks() throws Exception {
        Path link = Files.createSymbolicLink(jdk.resolveSibling("link"), Path.of("an image/bin/heddle"));
        Path image = launcher.getParent().getParent().toRealPath();
        assertThat(call(Files.createSymbolicLink(jdk.resolveSibling("link to link"), link), List.of("--version")))
                .contains(image + "/lib/app/heddle.jar");
    }

    @Test
    void speaksUtf8WhateverTheLocale() throws Exception {
        assertThat(call(launcher, List.of("--version"))).endsWith("locale C.UTF-8").contains("-Dstdout.encoding=UTF-8");
    }

    private List<String> call(Path program, List<String> arguments) throws Exception {
        var command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().put("JAVA_HOME", jdk.toString());
        Process process = builder.start();
        List<String> called = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        assertEquals(7, process.waitFor(), called::toString);
        return called;
    }

    private static void runnable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
