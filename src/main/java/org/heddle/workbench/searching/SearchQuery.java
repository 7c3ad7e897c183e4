package org.heddle.workbench.searching;


/// Words to look for, in the query language of the search, where to look, and how many hits to list (0 = all; they are all counted anyway).
public record SearchQuery(String text, SearchScope scope, int limit) {
    public static final int USUAL_LIMIT = 50;

    /// The first hits everywhere.
    public static SearchQuery of(String text) {
        return new SearchQuery(text, SearchScope.EVERYTHING, USUAL_LIMIT);
    }

    public SearchQuery within(SearchScope where) {
        return new SearchQuery(text, where, limit);
    }

    public SearchQuery first(int hits) {
        return new SearchQuery(text, scope, hits);
    }
}
