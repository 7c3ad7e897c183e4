package org.heddle.domain.merging.image;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;
import org.jspecify.annotations.Nullable;

/// Everything in a project at one moment, sealed work included; texts stand for themselves by their hash. Changed by whoever made it, then only read.
public final class ProjectImage {
    private final Map<Part<?, ?>, Map<?, ?>> parts = new HashMap<>();

    public ProjectImage() {
        Part.ALL.forEach(part -> parts.put(part, new LinkedHashMap<>()));
    }

    /// The things of one kind. Every image has made this map itself for exactly this part, so the types are right.
    @SuppressWarnings("unchecked")
    public <K, V> Map<K, V> of(Part<K, V> part) {
        return (Map<K, V>) Objects.requireNonNull(parts.get(part));
    }

    /// The order of links and of a pass's sources and coders is the reader's business: here it is always the same.
    public void put(Memo memo) {
        of(Part.MEMOS).put(memo.id(), new Memo(memo.id(), memo.target(), memo.kind(), memo.title(), memo.text(), memo.author(), memo.made(), memo.changed(),
                memo.links().stream().sorted(Comparator.comparing(Object::toString)).toList()));
    }

    public void put(Pass pass) {
        of(Part.PASSES).put(pass.id(), new Pass(pass.id(), pass.name(),
                pass.sources().stream().sorted(Comparator.comparing(SourceId::value)).toList(),
                pass.coders().stream().sorted(Comparator.comparing(CoderId::value)).toList(), pass.population(), pass.drawing(), pass.opened(),
                pass.released()));
    }

    public ProjectImage copy() {
        var copy = new ProjectImage();
        Part.ALL.forEach(part -> copy.put(part, this));
        return copy;
    }

    private <K, V> void put(Part<K, V> part, ProjectImage from) {
        of(part).putAll(from.of(part));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProjectImage image && parts.equals(image.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return parts.toString();
    }
}
