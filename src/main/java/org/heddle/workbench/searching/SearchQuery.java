package org.heddle.workbench.searching;

import java.util.function.BooleanSupplier;
import org.heddle.domain.search.WordForms;

/// Words to look for, in the query language of the search, where to look, and how many hits to list (0 = all; they are all counted anyway).
/// `forms`: words outside quotation marks stand for all their forms in that language. `isStopped` is asked now and then while long work is done.
public record SearchQuery(String text, SearchScope scope, int limit, WordForms forms, BooleanSupplier isStopped) {
    public static final int USUAL_LIMIT = 50;

    /// The first hits everywhere.
    public static SearchQuery of(String text) {
        return new SearchQuery(text, SearchScope.EVERYTHING, USUAL_LIMIT, WordForms.AS_WRITTEN, () -> false);
    }

    SearchQuery saying(String words) {
        return new SearchQuery(words, scope, limit, forms, isStopped);
    }

    public SearchQuery within(SearchScope where) {
        return new SearchQuery(text, where, limit, forms, isStopped);
    }

    public SearchQuery first(int hits) {
        return new SearchQuery(text, scope, hits, forms, isStopped);
    }

    public SearchQuery in(WordForms language) {
        return new SearchQuery(text, scope, limit, language, isStopped);
    }

    public SearchQuery until(BooleanSupplier stopped) {
        return new SearchQuery(text, scope, limit, forms, stopped);
    }
}
