package org.heddle.domain.merging;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Something that both copies changed, each in its way. `id` stays the same while the two files do; `kind` is one of a few words of ours;
/// `mine` and `theirs` say how the thing is on each side. The words for a choice are those that a button shows.
public record Conflict(String id, String kind, String sentence, String mine, String theirs, Map<Choice, String> choices) {
    /// The kind of a thing that is gone here and was changed or used there.
    static final String DELETED_HERE = "deleted here";

    public Conflict {
        choices = Map.copyOf(choices);
    }

    /// The choices in the order in which they are offered.
    public List<Choice> offered() {
        return choices.keySet().stream().sorted().toList();
    }

    /// What a wish for all conflicts at once means for this one: where both makes no sense, mine stays, or what only the other copy still has.
    public Choice settledBy(Choice wish) {
        return choices.containsKey(wish) ? wish : wish == Choice.BOTH && kind.equals(DELETED_HERE) ? Choice.THEIRS : Choice.MINE;
    }

    public Optional<String> words(Choice choice) {
        return Optional.ofNullable(choices.get(choice));
    }
}
