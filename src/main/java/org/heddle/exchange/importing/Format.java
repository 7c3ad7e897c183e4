package org.heddle.exchange.importing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A kind of file that can be read, told by the end of its name.
enum Format {
    TEXT, MARKDOWN, WORD;

    private List<String> ends() {
        return switch (this) {
            case TEXT -> List.of(".txt");
            case MARKDOWN -> List.of(".md", ".markdown");
            case WORD -> List.of(".docx");
        };
    }

    static Optional<Format> of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> format.ends().stream().anyMatch(name::endsWith)).findFirst();
    }

    /// All of them, for a sentence.
    static String extensions() {
        return Arrays.stream(values()).flatMap(format -> format.ends().stream()).collect(Collectors.joining(", "));
    }
}
