package org.heddle.workbench;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.heddle.domain.project.reading.ProjectReader;

/// The store's answers to one question about many things, asked a few ahead of whoever takes them, so that reading and computing go on side by side.
public final class AskedAhead<T> implements Iterator<T> {
    private static final int MOST = 6;

    private final Iterator<CompletableFuture<T>> asking;
    private final Deque<CompletableFuture<T>> asked = new ArrayDeque<>();

    public <K> AskedAhead(OpenProject project, Collection<K> things, BiFunction<ProjectReader, K, T> question) {
        asking = things.stream().map(thing -> project.begin(reader -> question.apply(reader, thing))).iterator();
    }

    @Override
    public boolean hasNext() {
        return !asked.isEmpty() || asking.hasNext();
    }

    @Override
    public T next() {
        while (asked.size() < MOST && asking.hasNext()) {
            asked.add(asking.next());
        }
        return asked.remove().join();
    }
}
