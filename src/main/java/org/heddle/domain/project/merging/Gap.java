package org.heddle.domain.project.merging;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
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
