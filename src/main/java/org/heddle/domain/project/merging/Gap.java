package org.heddle.domain.project.merging;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.merging.image.ProjectImage;
import org.heddle.domain.project.Change;

/// What lies between two images of a project, part by part: what comes, what changed, what goes. What closes it is told to `next`.
record Gap(ProjectImage now, ProjectImage target, Consumer<Change> next) {

    void add(Change change) {
        next.accept(change);
    }

    <K, V> void come(Part<K, V> part, Consumer<V> comes) {
        come(part, comes, (_, _) -> { });
    }

    <K, V> void come(Part<K, V> part, Consumer<V> comes, BiConsumer<V, V> changed) {
        Map<K, V> before = now.of(part);
        target.of(part).forEach((key, thing) -> {
            V known = before.get(key);
            if (known == null) {
                comes.accept(thing);
            } else if (!known.equals(thing)) {
                changed.accept(known, thing);
            }
        });
    }

    /// A thing whose name another one is to bear, and which goes or is called otherwise later, steps aside under a name that nothing bears.
    <K, V> void makeRoom(Part<K, V> part, Function<V, String> name, BiConsumer<K, String> rename) {
        Map<K, V> after = target.of(part);
        var wanted = new HashSet<String>();
        come(part, thing -> wanted.add(plain(name.apply(thing))), (_, thing) -> wanted.add(plain(name.apply(thing))));
        var taken = new HashSet<String>(wanted);
        now.of(part).values().forEach(thing -> taken.add(plain(name.apply(thing))));
        now.of(part).forEach((key, thing) -> {
            String called = name.apply(thing);
            V later = after.get(key);
            if (wanted.contains(plain(called)) && (later == null || !plain(name.apply(later)).equals(plain(called)))) {
                int number = 2;
                while (!taken.add(plain("%s (%d)".formatted(called, number)))) {
                    number++;
                }
                rename.accept(key, "%s (%d)".formatted(called, number));
            }
        });
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /// What comes and what changed, in the same way.
    <K, V> void put(Part<K, V> part, Consumer<V> put) {
        come(part, put, (_, thing) -> put.accept(thing));
    }

    <K, V> void change(Part<K, V> part, BiConsumer<V, V> changed) {
        come(part, _ -> { }, changed);
    }

    <K, V> void go(Part<K, V> part, BiConsumer<K, V> goes) {
        Map<K, V> after = target.of(part);
        now.of(part).forEach((key, thing) -> {
            if (!after.containsKey(key)) {
                goes.accept(key, thing);
            }
        });
    }
}
