package org.heddle.exchange.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.heddle.domain.Refusal;
import org.jspecify.annotations.Nullable;

/// The coding frameworks that come with the program.
public final class Frameworks {
    private static final List<String> NAMES = List.of("fantasy-paradigms", "link-work", "npt", "meta-ethnography");

    private Frameworks() {}

    /// Their names, the usual one first.
    public static List<String> shipped() {
        return NAMES.stream().filter(name -> Frameworks.class.getResource(place(name)) != null).toList();
    }

    public static CodebookFile read(String name) {
        if (!shipped().contains(name)) {
            throw new Refusal("There is no framework “%s”; these come with the program: %s.".formatted(name, String.join(", ", shipped())));
        }
        try (@Nullable InputStream json = Frameworks.class.getResourceAsStream(place(name))) {
            if (json == null) {
                throw new IllegalStateException("the framework vanished: " + name);
            }
            return CodebookJson.parse(new String(json.readAllBytes(), StandardCharsets.UTF_8), name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String place(String name) {
        return "/org/heddle/frameworks/" + name + ".json";
    }
}
