package org.heddle.workbench.searching.facet;

import java.util.List;
import java.util.OptionalInt;

/// Choices of one kind, of which several mean *or*.
public record FacetGroup(String title, List<Choice> choices) {
    public FacetGroup {
        choices = List.copyOf(choices);
    }

    /// A choice as it is shown: `meaning` says more than `words` where there is more to say; the count is absent before the first answer.
    public record Choice(Facet facet, String words, String meaning, OptionalInt count, boolean isChosen) {}
}
