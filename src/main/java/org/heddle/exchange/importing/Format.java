package org.heddle.exchange.importing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A kind of file that can be read, told by the end of its name.
enum Format {
    TEXT(".txt"), MARKDOWN(".md", ".markdown"), WORD(".docx");

    private final List<String> extensions;

    Format(String... extensions) {
        this.extensions = List.of(extensions);
    }

    static Optional<Format> of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> format.extensions.stream().anyMatch(name::endsWith)).findFirst();
    }

    /// All of them, for a sentence.
    static String extensions() {
        return Arrays.stream(values()).flatMap(format -> format.extensions.stream()).collect(Collectors.joining(", "));
    }
}
