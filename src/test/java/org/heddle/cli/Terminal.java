package org.heddle.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.Refusal;
import org.heddle.workbench.Folders;
import org.heddle.workbench.Front;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Threads;
import tools.jackson.databind.json.JsonMapper;

/// Types commands as a researcher or script would, and keeps what they answer. There is no screen here.
public final class Terminal {
    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Cli cli;

    public Terminal(Path folder) {
        cli = new Cli(new NoScreen(), new Projects(Threads.none(), () -> NOW), new Folders(folder.resolve("settings"), folder.resolve("cache")), "1");
    }

    public Cli cli() {
        return cli;
    }

    /// What a command said and how it ended.
    public record Said(int exit, String answer, String remarks) {
        public Object json() {
            return JSON.readValue(answer, Object.class);
        }

        @SuppressWarnings("unchecked")
        public List<Map<String, Object>> rows() {
            return (List<Map<String, Object>>) json();
        }

        @SuppressWarnings("unchecked")
        public Map<String, Object> fields() {
            return (Map<String, Object>) json();
        }
    }

    public Said type(Object... words) {
        var answer = new ByteArrayOutputStream();
        var remarks = new ByteArrayOutputStream();
        int exit = cli.run(List.of(words).stream().map(String::valueOf).toList(), answer, remarks);
        return new Said(exit, answer.toString(StandardCharsets.UTF_8), remarks.toString(StandardCharsets.UTF_8));
    }

    /// The same for a command that has to succeed without a remark.
    public Said done(Object... words) {
        Said said = type(words);
        if (said.exit() != 0 || !said.remarks().isEmpty()) {
            throw new AssertionError("%s: exit %d, “%s”".formatted(List.of(words), said.exit(), said.remarks()));
        }
        return said;
    }

    private static final class NoScreen implements Front {
        @Override
        public int openWindow(Optional<Path> project) {
            throw new AssertionError("a window without a screen");
        }

        @Override
        public List<Path> pictures(Path project, Path folder) {
            throw new Refusal("Nothing can be drawn in this test.");
        }

        @Override
        public Optional<String> whyNoScreen() {
            return Optional.of("There is no screen in this test.");
        }
    }
}
