package org.heddle.domain.merging;

import java.util.HashSet;
import java.util.Set;

/// What something new or changed hangs on in one of two copies, so that it is not deleted unseen; `openly` leaves out what only hidden work uses.
record Used<K>(Set<K> all, Set<K> openly) {
    static <K> Used<K> nothing() {
        return new Used<>(Set.of(), Set.of());
    }

    static <K> Used<K> fresh() {
        return new Used<>(new HashSet<>(), new HashSet<>());
    }

    void add(K key, boolean isHidden) {
        if (isHidden || openly.add(key)) {
            all.add(key);
        }
    }

    boolean holds(K key) {
        return all.contains(key);
    }

    boolean onlySecretly(K key) {
        return all.contains(key) && !openly.contains(key);
    }
}
