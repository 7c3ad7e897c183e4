package org.heddle.workbench.searching;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
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

    /// Saved ones in the order in which they were saved, and recent ones, newest first.
    public record Kept(List<String> saved, List<String> recent) {
        public static final Kept NONE = new Kept(List.of(), List.of());

        public Kept {
            saved = List.copyOf(saved);
            recent = List.copyOf(recent);
        }
    }

    public CompletableFuture<Kept> read() {
        String saved = key("saved");
        String recent = key("recent");
        return project.inStore(store -> new Kept(lines(store.meta(saved)), lines(store.meta(recent))));
    }

    /// A query was used.
    public CompletableFuture<Kept> used(String query) {
        return change("recent", queries -> {
            queries.remove(line(query));
            queries.addFirst(line(query));
            return queries.subList(0, Math.min(MOST_RECENT, queries.size()));
        });
    }

    public CompletableFuture<Kept> save(String query) {
        return change("saved", queries -> {
            queries.remove(line(query));
            queries.add(line(query));
            return queries.subList(Math.max(0, queries.size() - MOST_SAVED), queries.size());
        });
    }

    public CompletableFuture<Kept> drop(String query) {
        return change("saved", queries -> {
            queries.remove(line(query));
            return queries;
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
