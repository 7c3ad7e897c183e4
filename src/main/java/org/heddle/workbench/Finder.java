package org.heddle.workbench;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.Coder;

/// What a person or script means by a name, an id or its first letters; refuses what it cannot tell. Used on the store's thread.
public record Finder(ProjectReader reader) {
    private static final int FEWEST_LETTERS = 8;

    /// A source by its name, its full file name or its id.
    public Source source(String words) {
        return reader.sources().named(words).or(() -> uuid(words).map(SourceId::new).flatMap(reader.sources()::find))
                .orElseThrow(() -> new Refusal("There is no source “%s” in the project.".formatted(words.strip())));
    }

    /// A code by its id, its path or its last name.
    public Code code(String words) {
        return reader.codes().codebook().named(words);
    }

    /// A coding by its id or by at least its first eight letters.
    public Coding coding(String letters) {
        String asked = letters.strip();
        if (asked.replace("-", "").length() < FEWEST_LETTERS) {
            throw new Refusal("A coding is named by its id, or by the first %d or more letters of it.".formatted(FEWEST_LETTERS));
        }
        List<Coding> found = reader.codings().idBegins(asked);
        if (found.isEmpty()) {
            throw new Refusal("There is no coding “%s” in the project.".formatted(asked));
        }
        if (found.size() > 1) {
            throw new Refusal("“%s” begins the id of two codings: %s and %s. Give more letters.".formatted(asked,
                    found.get(0).id().value(), found.get(1).id().value()));
        }
        return found.getFirst();
    }

    public Coder coder(String name) {
        return reader.team().named(name).orElseThrow(() -> new Refusal("There is no coder “%s” in the project.".formatted(name.strip())));
    }

    private static Optional<UUID> uuid(String words) {
        try {
            return Optional.of(UUID.fromString(words.strip()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
