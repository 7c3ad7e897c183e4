package org.heddle.workbench.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.heddle.domain.Refusal;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.link.Link;
import org.heddle.domain.link.Policy;
import org.heddle.domain.link.RegisterEntry;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.Source;
import org.heddle.workbench.Finder;
import org.heddle.workbench.coding.Place;
import org.heddle.workbench.coding.Placing;

/// Which link, policy, entry or passage a person or script means. Used on the store's thread.
public record LinkFinder(ProjectReader reader) {
    private static final int FEWEST_LETTERS = 8;

    /// A passage as said from outside: a coding by its id, whose words are meant; or a source and where in it.
    public record End(String what, Optional<Place> place) {}

    public Passage passage(End end) {
        var finder = new Finder(reader);
        if (end.place().isPresent()) {
            Source source = finder.source(end.what());
            return new Passage(source.id(), new Placing(reader).span(source, end.place().get()));
        }
        Coding coding = finder.coding(end.what());
        return new Passage(coding.source(), coding.span());
    }

    public Link link(String letters) {
        return byId(letters, reader.links().all(), link -> link.id().value(), "link");
    }

    public RegisterEntry entry(String letters) {
        return byId(letters, reader.links().entries(), entry -> entry.id().value(), "entry of the register");
    }

    /// By its name or id.
    public Policy policy(String words) {
        return reader.links().policies().stream().filter(one -> one.name().equalsIgnoreCase(words.strip()) || one.id().value().toString().equals(words.strip()))
                .findFirst().orElseThrow(() -> new Refusal("There is no policy “%s” in the project.".formatted(words.strip())));
    }

    private static <T> T byId(String letters, List<T> all, Function<T, UUID> id, String what) {
        String asked = letters.strip().toLowerCase(Locale.ROOT);
        if (asked.replace("-", "").length() < FEWEST_LETTERS) {
            throw new Refusal("Name the %s by its id, or by the first %d or more letters of it.".formatted(what, FEWEST_LETTERS));
        }
        List<T> found = all.stream().filter(one -> id.apply(one).toString().startsWith(asked)).toList();
        if (found.size() != 1) {
            throw new Refusal(found.isEmpty() ? "There is no %s “%s” in the project.".formatted(what, asked)
                    : "“%s” begins the id of more than one %s. Give more letters.".formatted(asked, what));
        }
        return found.getFirst();
    }
}
