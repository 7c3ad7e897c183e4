package org.heddle.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// What another person has done before: transcripts of the sample taken in and coded by Ailsa Rennie, typed on the command line.
record Beginning(CommandLine terminal, Path project) {
    private static final Path SAMPLES = Path.of("sample-transcripts").toAbsolutePath();

    /// Words and the code that Ailsa gave them.
    record Coded(String source, String words, String code) {}

    static Beginning of(Path folder, CommandLine terminal) {
        var beginning = new Beginning(terminal, folder.resolve("Practices and health.heddle"));
        terminal.say("new", beginning.project, "--coder", "Ailsa Rennie");
        return beginning;
    }

    void takesIn(String file, String practice) {
        terminal.say("import", project, SAMPLES.resolve(file), "--case", practice);
    }

    void codes(List<Coded> passages) throws IOException {
        Path table = Files.createTempFile(project.toAbsolutePath().getParent(), "codings", ".csv");
        Files.writeString(table, passages.stream().map(one -> "%s,%s,\"%s\"\n".formatted(one.source, one.code, one.words.replace("\"", "\"\"")))
                .collect(Collectors.joining("", "source,code,quote\n", "")));
        terminal.say("code", project, "--from", table, "--as", "Ailsa Rennie");
    }

    void finishes(String... sources) {
        for (String source : sources) {
            terminal.say("finished", project, source, "--as", "Ailsa Rennie");
        }
    }
}
