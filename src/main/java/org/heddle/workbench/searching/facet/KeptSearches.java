package org.heddle.workbench.searching.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heddle.domain.Refusal;
import org.heddle.domain.report.Counted;
import org.heddle.domain.search.WordForms;
import org.heddle.workbench.OpenProject;

/// The searches a coder saved and used last. They stand in the project file, since a query may hold words of a source, and each coder has own ones,
/// so that a sealed pass shows nobody what another looked for. Keeping one is no act.
public final class KeptSearches {
    private static final int MOST_RECENT = 20;
    private static final int MOST_SAVED = 200;

    private final OpenProject project;

    public KeptSearches(OpenProject project) {
        this.project = project;
    }

    /// A search with the filters that were ticked and the language of its word forms, under the name somebody gave it; without a name it is called by its query.
    public record Saved(String name, String query, Sieve sieve, WordForms forms) {
        private static final String BETWEEN = "\t";
        private static final String FORMS = "&forms=";

        public Saved {
            query = line(query);
            name = line(name).isEmpty() ? called(query, sieve, forms) : line(name);
        }

        public Saved(String name, String query) {
            this(name, query, Sieve.OPEN, WordForms.AS_WRITTEN);
        }

        private static String called(String query, Sieve sieve, WordForms forms) {
            return query + (forms == WordForms.AS_WRITTEN ? "" : ", all forms, " + forms.words())
                    + (sieve.equals(Sieve.OPEN) ? "" : ", " + Counted.of(sieve.chosen().size(), "filter"));
        }

        /// The same words, filters and forms, whatever they are called.
        public boolean asksLike(Saved other) {
            return query.equals(other.query) && sieve.equals(other.sieve) && forms == other.forms;
        }

        /// Under a name that no other search has: what nobody named is told apart by its filters, of which the name only says how many there are.
        private Saved apart(List<Saved> others) {
            List<String> taken = others.stream().filter(other -> !asksLike(other)).map(other -> other.name().toLowerCase(Locale.ROOT)).toList();
            return Stream.concat(Stream.of(name), IntStream.iterate(2, next -> next + 1).mapToObj(next -> "%s (%d)".formatted(name, next)))
                    .filter(free -> !taken.contains(free.toLowerCase(Locale.ROOT))).findFirst().map(free -> new Saved(free, query, sieve, forms)).orElseThrow();
        }

        private boolean isNamed() {
            return !name.equals(called(query, sieve, forms));
        }

        private static Saved read(String kept) {
            String[] parts = kept.split(BETWEEN, 3);
            if (parts.length < 3) {
                return parts.length == 1 ? new Saved("", kept) : new Saved(parts[0], parts[1]);
            }
            int at = parts[2].lastIndexOf(FORMS);
            WordForms forms = at < 0 ? WordForms.AS_WRITTEN : WordForms.named(parts[2].substring(at + FORMS.length())).orElse(WordForms.AS_WRITTEN);
            return new Saved(parts[0], parts[1], KeptSieve.read(at < 0 ? parts[2] : parts[2].substring(0, at)), forms);
        }

        private String kept() {
            if (!sieve.equals(Sieve.OPEN) || forms != WordForms.AS_WRITTEN) {
                return String.join(BETWEEN, name, query, KeptSieve.written(sieve) + (forms == WordForms.AS_WRITTEN ? "" : FORMS + forms.words()));
            }
            return name.equals(query) ? query : name + BETWEEN + query;
        }
    }

    /// Saved ones in the order in which they were saved, and recent ones, newest first.
    public record Kept(List<Saved> saved, List<String> recent) {
        public static final Kept NONE = new Kept(List.of(), List.of());

        public Kept {
            saved = List.copyOf(saved);
            recent = List.copyOf(recent);
        }

        /// Capitals make no difference.
        public Optional<Saved> named(String name) {
            return saved.stream().filter(one -> one.name().equalsIgnoreCase(line(name))).findFirst();
        }
    }

    public CompletableFuture<Kept> read() {
        String saved = key("saved");
        String recent = key("recent");
        return project.inStore(store -> new Kept(lines(store.meta(saved)).stream().map(Saved::read).toList(), lines(store.meta(recent))));
    }

    /// A query was used.
    public CompletableFuture<Kept> used(String query) {
        return change("recent", queries -> {
            queries.remove(line(query));
            queries.addFirst(line(query));
            return queries.subList(0, Math.min(MOST_RECENT, queries.size()));
        });
    }

    /// Another search of that name gives way; to one that nobody named, only the same search does.
    public CompletableFuture<Kept> save(Saved search) {
        return change("saved", lines -> {
            Saved fresh = search.isNamed() ? search : search.apart(lines.stream().map(Saved::read).toList());
            lines.removeIf(one -> Saved.read(one).name().equalsIgnoreCase(fresh.name()));
            lines.add(fresh.kept());
            if (lines.size() > MOST_SAVED) {
                throw new Refusal("%d searches are saved already. Nothing was lost: forget one of them, then save this one.".formatted(MOST_SAVED));
            }
            return lines;
        });
    }

    /// It keeps its place in the list; a name that another search has is refused.
    public CompletableFuture<Kept> rename(Saved search, String name) {
        var renamed = new Saved(name, search.query(), search.sieve(), search.forms());
        return change("saved", lines -> {
            List<Saved> all = lines.stream().map(Saved::read).toList();
            if (all.stream().anyMatch(one -> !one.equals(search) && one.name().equalsIgnoreCase(renamed.name()))) {
                throw new Refusal("Another saved search is called “%s”. Nothing was changed; choose another name.".formatted(renamed.name()));
            }
            return all.stream().map(one -> one.equals(search) ? renamed.kept() : one.kept()).toList();
        });
    }

    public CompletableFuture<Kept> drop(Saved search) {
        return change("saved", lines -> {
            lines.removeIf(one -> Saved.read(one).equals(search));
            return lines;
        });
    }

    private CompletableFuture<Kept> change(String list, UnaryOperator<List<String>> how) {
        String key = key(list);
        return project.inStore(store -> {
            String now = String.join("\n", how.apply(new ArrayList<>(lines(store.meta(key)))));
            if (!now.equals(store.meta(key))) {
                store.remember(key, now);
            }
            return now;
        }).thenCompose(_ -> read());
    }

    private String key(String list) {
        return "searches.%s.%s".formatted(list, project.coder().value());
    }

    private static String line(String query) {
        return query.strip().replaceAll("\\s+", " ");
    }

    private static List<String> lines(String kept) {
        return kept.lines().filter(line -> !line.isBlank()).toList();
    }
}
