package org.heddle.ui.quotes.line;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;

/// Which quotes are wanted: chosen themes with everything below them (none chosen: all), and words of each facet (none: any).
public record QuoteFilter(Set<CodeId> themes, Map<Facet, Set<String>> wanted) {
    public static final QuoteFilter ALL = new QuoteFilter(Set.of(), Map.of());

    public QuoteFilter {
        themes = Set.copyOf(themes);
        wanted = Map.copyOf(wanted);
    }

    public QuoteFilter under(Set<CodeId> newThemes) {
        return new QuoteFilter(newThemes, wanted);
    }

    /// The same with other words of one facet; none: this facet no longer narrows.
    public QuoteFilter wanting(Facet facet, Set<String> words) {
        var now = new EnumMap<Facet, Set<String>>(Facet.class);
        now.putAll(wanted);
        if (words.isEmpty()) {
            now.remove(facet);
        } else {
            now.put(facet, Set.copyOf(words));
        }
        return new QuoteFilter(themes, now);
    }

    public QuoteFilter toggled(Facet facet, String word) {
        var words = new HashSet<>(of(facet));
        if (!words.remove(word)) {
            words.add(word);
        }
        return wanting(facet, words);
    }

    public Set<String> of(Facet facet) {
        return wanted.getOrDefault(facet, Set.of());
    }

    public boolean isNarrowed() {
        return !wanted.isEmpty();
    }

    /// Whatever its theme, a quote that every facet lets pass.
    public boolean admits(QuoteLine line) {
        for (var entry : wanted.entrySet()) {
            if (entry.getKey().of(line).stream().noneMatch(entry.getValue()::contains)) {
                return false;
            }
        }
        return true;
    }

    /// The chosen codes and everything below them.
    public Set<CodeId> codes(Codebook codebook) {
        return themes.isEmpty()
                ? codebook.inOrder().stream().map(code -> code.id()).collect(Collectors.toSet())
                : themes.stream().flatMap(theme -> codebook.withChildren(theme).stream()).collect(Collectors.toSet());
    }
}
