package org.heddle.domain.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Collects the conflicts of a merge and answers how each is settled. What nobody has settled yet stays as it is here for the time being;
/// a conflict in work that must not show is settled so that nothing is lost.
final class Settling {
    private final Map<String, Choice> choices;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Set<String> open = new TreeSet<>();
    private boolean hasHidden;

    Settling(Map<String, Choice> choices) {
        this.choices = Map.copyOf(choices);
    }

    Choice settle(Conflict conflict, boolean isHidden) {
        if (isHidden) {
            hasHidden = true;
            return conflict.settledBy(Choice.BOTH);
        }
        conflicts.add(conflict);
        Choice choice = choices.get(conflict.id());
        if (choice == null || !conflict.choices().containsKey(choice)) {
            open.add(conflict.id());
            return Choice.MINE;
        }
        return choice;
    }

    /// How a conflict that is only found later will be settled.
    Choice foreseen(String id) {
        return choices.getOrDefault(id, Choice.MINE);
    }

    List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    Set<String> open() {
        return Set.copyOf(open);
    }

    boolean hadAny() {
        return hasHidden || !conflicts.isEmpty();
    }
}
