package org.heddle.domain.merging;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Something that both copies changed, each in its way. `id` stays the same while the two files do; `kind` is one of a few words of ours;
/// `mine` and `theirs` say how the thing is on each side. The words for a choice are those that a button shows.
public record Conflict(String id, String kind, String sentence, String mine, String theirs, Map<Choice, String> choices) {
    public Conflict {
        choices = Map.copyOf(choices);
    }

    /// The choices in the order in which they are offered.
    public List<Choice> offered() {
        return choices.keySet().stream().sorted().toList();
    }

    /// What a wish for all conflicts at once means for this one: where both makes no sense, mine stays.
    public Choice settledBy(Choice wish) {
        return choices.containsKey(wish) ? wish : Choice.MINE;
    }

    public Optional<String> words(Choice choice) {
        return Optional.ofNullable(choices.get(choice));
    }
}
