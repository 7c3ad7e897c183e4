package org.heddle.workbench.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heddle.exchange.text.CsvTable;
import org.jspecify.annotations.Nullable;

/// The fictional interviews and tables that come with the program.
final class SampleFiles {
    private static final String PLACE = "/org/heddle/samples/";
    private static final List<String> EXTENSIONS = List.of(".txt", ".docx");

    private SampleFiles() {}

    static CsvTable table(String name) throws IOException {
        byte[] words = read(name).orElseThrow(() -> new IllegalStateException("missing from the program: " + name));
        return CsvTable.parse(new String(words, StandardCharsets.UTF_8), name);
    }

    /// Copies the transcript of each of these sources into a folder.
    static List<Path> transcripts(List<String> sources, Path folder) throws IOException {
        var copies = new ArrayList<Path>();
        for (String source : sources) {
            for (String extension : EXTENSIONS) {
                Optional<byte[]> words = read(source + extension);
                if (words.isPresent()) {
                    copies.add(Files.write(folder.resolve(source + extension), words.get()));
                }
            }
        }
        return copies;
    }

    private static Optional<byte[]> read(String name) throws IOException {
        try (@Nullable InputStream file = SampleFiles.class.getResourceAsStream(PLACE + name)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        }
    }
}
