package org.heddle.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever fails, the words of an interview reach neither the log nor the line of complaint.
final class ConfidentialTest {
    private static final String SECRET = "Quillfeather never told the doctor";
    private static final String INTERVIEW = "INT: Who knows?\nGP: Mrs " + SECRET + " about the rent.\n";

    @TempDir
    private Path folder;
    private Path project;

    @BeforeEach
    void aStudyWithASecret() throws Exception {
        project = folder.resolve("study.heddle");
        assertEquals(0, run("new", project, "--framework", "none", "--coder", "Ann").exit);
        assertEquals(0, run("codebook", project, "--add", "Trust").exit);
        assertEquals(0, run("import", project, Files.writeString(folder.resolve("C1 GP.txt"), INTERVIEW)).exit);
        assertEquals(0, run("code", project, "C1 GP", "Trust", "--quote", SECRET, "--comment", "memo: " + SECRET).exit);
    }

    /// How a command ended and what it complained about.
    private record Ended(int exit, String complaint) {}

    /// A run of the real program in a process of its own, with a home of its own.
    private Ended run(Object... words) throws Exception {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), "org.heddle.Main"));
        Arrays.stream(words).map(String::valueOf).forEach(command::add);
        var builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("settings").toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        var complaint = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), complaint);
    }

    private Path log() {
        return folder.resolve("cache").resolve("heddle").resolve("heddle.log");
    }

    private void proveSilent(Ended ended) throws Exception {
        assertThat(ended.complaint).doesNotContain("Quillfeather").doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(ended.complaint.lines().count()).isBetween(1L, 2L);
        assertThat(ended.exit).isIn(1, 2);
        if (Files.exists(log())) {
            assertThat(Files.readString(log())).doesNotContain("Quillfeather").doesNotContain("C1 GP");
        }
    }

    @Test
    void brokenFilesAreRefusedWithoutAWordOfTheirs() throws Exception {
        for (Path broken : List.of(
                docx("broken xml.docx", "<w:document><w:p>" + SECRET + "</w:document>"),
                docx("entities.docx", "<!DOCTYPE d [<!ENTITY e \"" + SECRET + "\">]><w:document>&e;</w:document>"),
                Files.write(folder.resolve("cut.docx"), Arrays.copyOf(Files.readAllBytes(docx("whole.docx", "<w:p>" + SECRET + "</w:p>")), 90)),
                Files.writeString(folder.resolve("binary.txt"), "\0\0\1\2" + SECRET + "\0\0\0\0"),
                Files.writeString(folder.resolve("not a word file.docx"), SECRET),
                Files.write(folder.resolve("%s%n {0} $HOME '; --.txt"), ("\0\0" + SECRET + "\0\0").getBytes(StandardCharsets.UTF_16LE)),
                folder.resolve("not there.txt"))) {
            proveSilent(run("import", project, broken));
        }
    }

    private Path docx(String name, String document) throws Exception {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file); var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    void actsThatAreRefusedDoNotRepeatWhatWasTyped() throws Exception {
        Path table = Files.writeString(folder.resolve("codings.csv"), "source,code,quote\nC1 GP,Trust,\"%s, ever\"\n".formatted(SECRET));
        proveSilent(run("code", project, "--from", table));
        proveSilent(run("code", project, "C1 GP", "Trust", "--quote", SECRET + ", ever"));
        proveSilent(run("code", project, "C1 GP", "Trust", "--quote", SECRET));
        proveSilent(run("search", project, "\"" + SECRET));
        proveSilent(run("code", project, "--unknown", SECRET));
    }

    @Test
    void aDamagedProjectIsSaidAndLoggedWithoutItsWords() throws Exception {
        byte[] whole = Files.readAllBytes(project);
        for (int at = 8192; at + 200 < whole.length; at += 4096) {
            Arrays.fill(whole, at, at + 24, (byte) 0xC3);
        }
        Files.write(project, whole);
        for (Object[] command : new Object[][] {{"codings", project}, {"text", project, "C1 GP"}, {"code", project, "C1 GP", "Trust", "--quote", "the rent"}}) {
            proveSilent(run(command));
        }
        assertThat(Files.readString(log())).contains("org.heddle.store");
    }
}
